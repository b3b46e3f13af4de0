import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"

/**
 * Deletes the addresses of the comments' writers: the contact, the digest made from it,
 * and, when no other comment has the same address, Medusa's records of the mails about
 * comments. Called only in steps. Returns the number of contacts.
 */
export async function eraseContacts(
  container: MedusaContainer,
  commentIds: readonly string[],
): Promise<number> {
  if (commentIds.length === 0) return 0
  const comments = container.resolve<CommentService>(COMMENT_MODULE)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const contacts = await comments.listCommentContacts({ comment_id: [...commentIds] })
  const emails = [...new Set(contacts.map(({ email }) => email))]
  await comments.deleteCommentContacts(contacts.map(({ id }) => id))
  await comments.updateComments(commentIds.map((id) => ({ id, fingerprint: null })))
  const left = await comments.listCommentContacts({ email: emails })
  const isLeft = new Set(left.map(({ email }) => email))
  await database("notification")
    .where({ resource_type: COMMENT_MODULE })
    .whereIn(
      "to",
      emails.filter((email) => !isLeft.has(email)),
    )
    .del()
  return contacts.length
}
