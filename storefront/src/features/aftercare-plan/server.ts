// Apart from index.ts, so that a page that shows only these loads no script of the plan.
export { MethodList } from "./components/method-list"
export { ProductStages } from "./components/product-stages"
export { RedFlags } from "./components/red-flags"
export { findPlan } from "./rules/plans"
export { toPlanView } from "./view"
