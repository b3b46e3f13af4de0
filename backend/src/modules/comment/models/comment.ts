import { model } from "@medusajs/framework/utils"
import { COMMENT_STATES } from "../../../contracts"

/** A comment on an article. Its writer's address is in `CommentContact`. */
export const Comment = model
  .define("comment", {
    id: model.id({ prefix: "cmt" }).primaryKey(),
    article_id: model.text(),
    /**
     * Cleaned by `tidyComment` before it is stored; plain text, never Markdown or HTML.
     */
    name: model.text(),
    text: model.text(),
    state: model.enum([...COMMENT_STATES]).default("pending"),
    /** Why it was refused or removed; shown to staff only. */
    reason: model.text().nullable(),
    /** User id of the member of staff; null when the writer made the move. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /**
     * Keyed digest of article, address and folded text. It is unique, so that the same
     * comment is stored only once.
     */
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
