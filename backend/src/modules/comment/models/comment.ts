import { model } from "@medusajs/framework/utils"
import { COMMENT_STATES } from "../../../contracts"

/** What somebody wrote below an article. Where they are reached is not here. */
export const Comment = model
  .define("comment", {
    id: model.id({ prefix: "cmt" }).primaryKey(),
    article_id: model.text(),
    /** Tidied before it is stored; plain text, never Markdown or HTML. */
    name: model.text(),
    text: model.text(),
    state: model.enum([...COMMENT_STATES]).default("pending"),
    /** Why it was refused or removed; for staff. */
    reason: model.text().nullable(),
    /** Staff's user id; null when its writer moved it. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Keyed digest of article, address and folded text: the same comment twice is one. */
    fingerprint: model.text().nullable(),
  })
  .indexes([
    {
      on: ["fingerprint"],
      unique: true,
      where: "deleted_at IS NULL AND fingerprint IS NOT NULL",
    },
    { on: ["article_id", "state", "created_at"] },
    { on: ["state", "created_at"] },
  ])
