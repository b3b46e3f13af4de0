export { BagPage } from "./components/bag-page"
export { writeSummaryRows } from "./components/summary-rows"
export type { Bag } from "./view"
