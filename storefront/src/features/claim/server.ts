export { findClaims } from "./data"
export { reportProblem } from "./report-problem"
