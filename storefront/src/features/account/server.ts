export { findAccount, findPendingEmail } from "./data"
