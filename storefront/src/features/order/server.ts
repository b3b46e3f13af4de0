export { findOwnOrder, listConfirmed, listOwnOrders, openOrder } from "./data"
