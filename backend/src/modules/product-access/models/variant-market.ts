import { model } from "@medusajs/framework/utils"

/**
 * The markets where a variant is sold. A variant without a row is sold in every market.
 */
export const VariantMarket = model.define("variant_market", {
  id: model.id({ prefix: "vmkt" }).primaryKey(),
  variant_id: model.text().unique(),
  markets: model.array(),
})
