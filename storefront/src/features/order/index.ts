export { CancelForm } from "./components/cancel-form"
export { LookUpForm } from "./components/look-up-form"
export { OrderDetails, OrderList } from "./components/order-view"
export { describeStage } from "./rules/resolve-stage"
