import { model } from "@medusajs/framework/utils"

/** A customer who may not sign in until staff lift it. */
export const Suspension = model.define("account_suspension", {
  id: model.id({ prefix: "susp" }).primaryKey(),
  customer_id: model.text().unique(),
  reason: model.text(),
  /** Who of the staff did it; null when a script did. */
  suspended_by: model.text().nullable(),
})
