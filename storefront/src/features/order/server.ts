export {
  downloadLookedUpPaper,
  downloadPaper,
  findAccountOrder,
  findOwnOrder,
  listConfirmed,
  listOwnOrders,
  openOrder,
} from "./data"
