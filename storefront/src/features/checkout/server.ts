export { listAsked } from "./confirmations"
export { findPaymentProvider, listShippingChoices } from "./data"
