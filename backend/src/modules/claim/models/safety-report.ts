import { model } from "@medusajs/framework/utils"

/**
 * What a buyer says that goods did to skin, and what staff found out. Apart from the claim,
 * because it is health data: it is shown to staff only, and never in a mail or a list.
 */
export const SafetyReport = model
  .define("safety_report", {
    id: model.id({ prefix: "safr" }).primaryKey(),
    claim_id: model.text().unique(),
    order_id: model.text(),
    text: model.text(),
    due_at: model.dateTime(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** User id. */
    answered_by: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["due_at"] }])
