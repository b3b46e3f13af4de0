export { findBag } from "./data"
