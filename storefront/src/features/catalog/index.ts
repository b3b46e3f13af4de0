export { Gallery } from "./components/gallery"
export { KitContents } from "./components/kit-contents"
export { ListControls, ListStatus, Pager } from "./components/list-controls"
export { OfferForm } from "./components/offer-form"
export { OfferGate } from "./components/offer-gate"
export { PersonalOffer } from "./components/personal-offer"
export { PriceOrLevel, ProductGrid } from "./components/product-card"
export { QuickAdd } from "./components/quick-add"
export { ProductRow } from "./components/product-row"
export {
  AfterTheVisit,
  CanAndCannot,
  Expectation,
  Facts,
  Particulars,
  WhoMayUse,
} from "./components/sections"
export { VariantScope } from "./components/variant-scope"
export { buildProductData } from "./rules/product-data"
export { NO_FILTERS, parseFilterPath } from "./rules/list-filters"
export { toProductCardView } from "./view"
export type { ProductView } from "./product-view"
