export { announceReturn } from "./announce-return"
export { findReturns } from "./data"
