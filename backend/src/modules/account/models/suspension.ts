import { model } from "@medusajs/framework/utils"

/** A customer who may not sign in until staff lift the suspension. */
export const Suspension = model.define("account_suspension", {
  id: model.id({ prefix: "susp" }).primaryKey(),
  customer_id: model.text().unique(),
  reason: model.text(),
  /** User id of the member of staff; null when a script suspended the customer. */
  suspended_by: model.text().nullable(),
})
