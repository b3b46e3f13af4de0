export { findAccount, findLevel } from "./data"
