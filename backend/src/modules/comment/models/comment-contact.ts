import { model } from "@medusajs/framework/utils"

/**
 * Where the writer of a comment is reached. The only table with the address; the row is
 * deleted, not hidden, when the address is erased.
 */
export const CommentContact = model
  .define("comment_contact", {
    id: model.id({ prefix: "cmtc" }).primaryKey(),
    comment_id: model.text().unique(),
    email: model.text(),
    wants_notice: model.boolean().default(false),
    /** The shop the writer was in, for the links of mails. */
    country_code: model.text().nullable(),
    /** When the mail with the link to withdraw went out. */
    mailed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["email"] }])
