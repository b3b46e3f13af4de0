import { model } from "@medusajs/framework/utils"
import { ACCESS_LEVELS, AUDIENCES } from "../../../contracts"

/**
 * The conditions for buying a product: the level, the highest number of units in one
 * order, the audience and the purposes. At most one per product; a product without one
 * can be bought by everybody.
 */
export const AccessRule = model.define("access_rule", {
  id: model.id({ prefix: "acrule" }).primaryKey(),
  product_id: model.text().unique(),
  level: model.enum([...ACCESS_LEVELS]).default("T0"),
  /** Null = no limit. */
  max_per_order: model.number().nullable(),
  audience: model.enum([...AUDIENCES]).default("both"),
  purposes: model.array(),
})
