export { addToBag } from "./actions"
export { findBag, isBagOrdered, listBagChanges, moveBagToCountry } from "./data"
