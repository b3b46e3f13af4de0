import { model } from "@medusajs/framework/utils"

/**
 * The stock text of a variant, as the storefront's pages show it to guests. The id is the
 * variant's.
 */
export const ShownStock = model.define("storefront_shown_stock", {
  id: model.text().primaryKey(),
  words: model.text(),
})
