import { model } from "@medusajs/framework/utils"

/** Where a variant is sold. A variant without one is sold in every market. */
export const VariantMarket = model.define("variant_market", {
  id: model.id({ prefix: "vmkt" }).primaryKey(),
  variant_id: model.text().unique(),
  markets: model.array(),
})
