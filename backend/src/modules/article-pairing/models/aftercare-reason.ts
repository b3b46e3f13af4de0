import { model } from "@medusajs/framework/utils"

/** Why no aftercare article applies to a product, with the author and the date. */
export const AftercareReason = model.define("aftercare_reason", {
  id: model.id({ prefix: "acreas" }).primaryKey(),
  product_id: model.text().unique(),
  reason: model.text(),
  /** E-mail address of the member of staff, or another author. */
  author: model.text(),
  recorded_at: model.dateTime(),
})
