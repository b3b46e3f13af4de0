import { model } from "@medusajs/framework/utils"
import { ACCESS_LEVELS, AUDIENCES } from "../../../contracts"

/**
 * What a product asks of its buyer: the level, how many units one order may hold, whom it
 * is for and what for. At most one per product; a product without one is open to everybody.
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
