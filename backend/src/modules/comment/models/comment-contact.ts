import { model } from "@medusajs/framework/utils"

/**
 * The e-mail address of a comment's writer. No other table contains the address. The row
 * is really deleted (not soft-deleted) when the address is erased.
 */
export const CommentContact = model
  .define("comment_contact", {
    id: model.id({ prefix: "cmtc" }).primaryKey(),
    comment_id: model.text().unique(),
    email: model.text(),
    wants_notice: model.boolean().default(false),
    /** The country of the shop where the comment was written, for the links in mails. */
    country_code: model.text().nullable(),
    /** Time at which the mail with the withdrawal link was sent. */
    mailed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["email"] }])
