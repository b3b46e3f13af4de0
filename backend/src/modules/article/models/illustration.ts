import { model } from "@medusajs/framework/utils"
import type { StoredSide } from "../rules/illustrations"

/**
 * A drawing that articles refer to by name: one side is a figure, two sides are a
 * comparison. Its caption is stored here once, so that every article shows the same.
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
