import { model } from "@medusajs/framework/utils"

/** Why no aftercare article applies to a product; said by somebody, on a day. */
export const AftercareReason = model.define("aftercare_reason", {
  id: model.id({ prefix: "acreas" }).primaryKey(),
  product_id: model.text().unique(),
  reason: model.text(),
  /** E-mail of the member of staff, or who else said it. */
  author: model.text(),
  recorded_at: model.dateTime(),
})
