export { ReturnForm } from "./components/return-form"
export { ReturnList } from "./components/return-list"
export { describeReturnError } from "./rules/describe-return"
