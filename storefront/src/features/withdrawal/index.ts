export { WithdrawForm } from "./components/withdraw-form"
