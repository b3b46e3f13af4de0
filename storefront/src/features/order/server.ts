export { findOwnOrder, listOwnOrders, openOrder } from "./data"
