export { addToBag } from "./actions"
export { findBag, listBagChanges, moveBagToCountry } from "./data"
