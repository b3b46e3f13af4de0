export { PayNotice } from "./components/pay-notice"
export { PayForm } from "./components/pay-form"
