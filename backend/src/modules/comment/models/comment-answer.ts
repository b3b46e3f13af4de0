import { model } from "@medusajs/framework/utils"

/** An answer of the shop's staff to a comment. */
export const CommentAnswer = model
  .define("comment_answer", {
    id: model.id({ prefix: "cmta" }).primaryKey(),
    comment_id: model.text(),
    text: model.text(),
    /** User id. */
    answered_by: model.text().nullable(),
  })
  .indexes([{ on: ["comment_id"] }])
