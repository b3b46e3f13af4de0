export { findOrderPayment } from "./data"
