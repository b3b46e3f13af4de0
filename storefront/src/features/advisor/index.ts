export { Advisor, type AdvisorShop } from "./components/advisor"
export { EmergencyLine, RedFlagBox, WithoutScript } from "./components/around"
export { listAdvisorHandles } from "./rules/list-handles"
export type { AdvisorProduct } from "./rules/show-products"
