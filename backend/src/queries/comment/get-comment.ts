import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CommentState } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"

export type CommentRow = Awaited<ReturnType<CommentService["listComments"]>>[number]

/**
 * Returns a comment by its id, in any state. Refuses an unknown one
 * (`comment_not_found`).
 */
export async function getComment(
  container: MedusaContainer,
  id: string,
): Promise<CommentRow> {
  const [row] = await container
    .resolve<CommentService>(COMMENT_MODULE)
    .listComments({ id }, { take: 1 })
  if (row) return row
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "comment_not_found: There is no such comment.",
  )
}

/** Builds the refusal for an action that the comment's state no longer allows. */
export function buildStateRefusal(state: CommentState): MedusaError {
  const words = state === "pending" ? "still waits to be read" : `is ${state}`
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `comment_state: This comment ${words}, so this cannot be done with it.`,
  )
}
