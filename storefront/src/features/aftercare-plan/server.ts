// Separate from index.ts, so that pages with only these parts load no script of the plan.
export { MethodList } from "./components/method-list"
export { ProductStages } from "./components/product-stages"
export { RedFlags } from "./components/red-flags"
export { findPlan } from "./rules/plans"
export { toPlanView } from "./view"
