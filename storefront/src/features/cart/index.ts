export { BagChanged } from "./components/bag-changed"
export { OtherMarketNotice } from "./components/other-market-notice"
export { BagPage } from "./components/bag-page"
export type { Bag } from "./view"
