import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMMENT_MODULE, type CommentService } from "../../../modules/comment"
import { foldText } from "../../../modules/comment/rules/tidy-text"
import { digestComment, readCommentSecret } from "../../../queries/comment/comment-secret"
import type { ValidComment } from "./validate-comment"

export type KeptComment = { id: string; is_new: boolean }

async function findSamePage(
  comments: CommentService,
  fingerprint: string,
): Promise<string | null> {
  const [twin] = await comments.listComments({ fingerprint }, { select: ["id"] })
  return twin?.id ?? null
}

/** Null when the same comment was stored meanwhile: the unique index decides. */
async function tryToKeep(
  container: MedusaContainer,
  { article_id, comment }: ValidComment,
  fingerprint: string,
): Promise<string | null> {
  const comments = container.resolve<CommentService>(COMMENT_MODULE)
  try {
    const { name, text } = comment
    const { id } = await comments.createComments({ article_id, name, text, fingerprint })
    return id
  } catch (refused) {
    if (await findSamePage(comments, fingerprint)) return null
    throw refused
  }
}

/**
 * Stores a comment as pending and, separately, its writer's address. Undo: deletes both.
 */
export const keepCommentStep = createStep(
  "keep-comment",
  async (valid: ValidComment, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    const { article_id, comment } = valid
    const fingerprint = digestComment(readCommentSecret(container), [
      article_id,
      comment.email,
      foldText(comment.text),
    ])
    const twin = await findSamePage(comments, fingerprint)
    const id = twin ? null : await tryToKeep(container, valid, fingerprint)
    if (!id) return new StepResponse<KeptComment, string>({ id: "", is_new: false })
    try {
      await comments.createCommentContacts({
        comment_id: id,
        email: comment.email,
        wants_notice: valid.wants_notice,
        country_code: valid.country_code,
      })
    } catch (failure) {
      await comments.deleteComments(id)
      throw failure
    }
    return new StepResponse<KeptComment, string>({ id, is_new: true }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    await comments.deleteCommentContacts({ comment_id: id })
    await comments.deleteComments(id)
  },
)
