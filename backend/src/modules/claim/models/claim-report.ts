import { model } from "@medusajs/framework/utils"
import { CLAIM_KINDS, CLAIM_STATUSES, CLAIM_REMEDIES } from "../../../contracts"

/**
 * What a buyer says is wrong with goods, and how staff answered. For a skin reaction the
 * buyer's words are in `SafetyReport` alone.
 */
export const ClaimReport = model
  .define("claim_report", {
    id: model.id({ prefix: "clr" }).primaryKey(),
    number: model.autoincrement(),
    order_id: model.text(),
    kind: model.enum([...CLAIM_KINDS]),
    remedy: model.enum([...CLAIM_REMEDIES]),
    status: model.enum([...CLAIM_STATUSES]).default("open"),
    lines: model.json<{ line_id: string; quantity: number }[]>(),
    note: model.text().nullable(),
    /** Ids of private files. */
    pictures: model.array(),
    request_key: model.text().unique(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** User id. */
    answered_by: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }])
