export { addToBag } from "./actions"
export { findBag } from "./data"
