export { addToBag } from "./actions"
export { findBag, moveBagToCountry } from "./data"
