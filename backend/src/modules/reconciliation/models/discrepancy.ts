import { model } from "@medusajs/framework/utils"
import { DISCREPANCY_ACTIONS, INVARIANT_IDS } from "../../../contracts"

/**
 * One broken invariant of one record. Open until `solved_at` is set; only one open row
 * for each.
 */
export const Discrepancy = model
  .define("discrepancy", {
    id: model.id({ prefix: "disc" }).primaryKey(),
    invariant: model.enum([...INVARIANT_IDS]),
    subject_id: model.text(),
    facts: model.json(),
    action: model.enum([...DISCREPANCY_ACTIONS]),
    /** What was done, or why a person is needed; one sentence. */
    note: model.text().nullable(),
    found_at: model.dateTime(),
    solved_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["invariant", "subject_id"],
      unique: true,
      where: "deleted_at IS NULL AND solved_at IS NULL",
    },
    { on: ["found_at"] },
  ])
