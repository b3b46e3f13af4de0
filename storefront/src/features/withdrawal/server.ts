export { submitWithdrawal } from "./submit-withdrawal"
