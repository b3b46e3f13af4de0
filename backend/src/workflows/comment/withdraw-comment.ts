import type { MedusaContainer } from "@medusajs/framework/types"
import { getComment } from "../../queries/comment/get-comment"
import { moveCommentWorkflow } from "./move-comment"
import { requireCommentId } from "../../queries/comment/comment-secret"

/**
 * Withdraws a comment, for a caller with the link from its mail; a second call changes
 * nothing.
 *
 * Refuses a link that is incomplete or was not issued by this shop
 * (`comment_link_not_valid`), and an unknown comment (`comment_not_found`).
 */
export async function withdrawComment(
  container: MedusaContainer,
  token: string,
): Promise<void> {
  const id = requireCommentId(container, "withdraw", token)
  const isWithdrawn = async () => (await getComment(container, id)).state === "withdrawn"
  if (await isWithdrawn()) return
  const { errors } = await moveCommentWorkflow(container).run({
    input: { id, to: "withdrawn", by: "writer" },
    throwOnError: false,
  })
  const refusal = errors?.[0]?.error
  // Of two concurrent calls, the second finds it already withdrawn.
  if (refusal && !(await isWithdrawn())) throw refusal
}
