export { findAccount } from "./data"
