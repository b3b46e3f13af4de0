export { findOwnOrder, listOwnOrders } from "./data"
