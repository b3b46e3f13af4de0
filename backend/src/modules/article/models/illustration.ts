import { model } from "@medusajs/framework/utils"
import type { StoredSide } from "../rules/illustrations"

/**
 * A drawing that texts of articles name: one side is a figure, two are a comparison. Its
 * words stand here once, so that every article which shows it says the same.
 */
export const Illustration = model.define(
  { name: "illustration", tableName: "article_illustration" },
  {
    id: model.id({ prefix: "artill" }).primaryKey(),
    name: model.text().unique(),
    caption: model.text(),
    sides: model.json<StoredSide[]>(),
  },
)
