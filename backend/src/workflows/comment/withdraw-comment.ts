import type { MedusaContainer } from "@medusajs/framework/types"
import { getComment } from "./get-comment"
import { moveCommentWorkflow } from "./move-comment"
import { requireCommentId } from "./comment-secret"

/**
 * Takes a comment back for whoever holds the link of its mail; a second time changes nothing.
 *
 * Refuses a link that is not whole or not ours (`comment_link_not_valid`), and a comment that
 * is gone (`comment_not_found`).
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
  // Of two presses at once the second finds it done.
  if (refusal && !(await isWithdrawn())) throw refusal
}
