export {
  findAccountOrder,
  findOwnOrder,
  listConfirmed,
  listOwnOrders,
  openOrder,
} from "./data"
