export { listRequiredReading } from "./confirmations"
export { listShippingChoices } from "./data"
