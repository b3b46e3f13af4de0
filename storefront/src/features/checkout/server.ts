export { listAsked } from "./confirmations"
export { listShippingChoices } from "./data"
