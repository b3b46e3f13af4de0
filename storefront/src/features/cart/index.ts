export { BagElsewhere } from "./components/bag-elsewhere"
export { BagPage } from "./components/bag-page"
export { writeSummaryRows } from "./components/summary-rows"
export type { Bag } from "./view"
