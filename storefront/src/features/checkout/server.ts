export { findPaymentProvider, listShippingChoices } from "./data"
