export { ClaimForm } from "./components/claim-form"
export { ClaimList } from "./components/claim-list"
export { describeClaimError } from "./rules/describe-claim"
