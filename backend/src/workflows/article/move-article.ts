import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ArticleState } from "../../contracts"
import { validateArticleNotNeededWorkflow } from "../article-pairing/validate-article-not-needed"
import { announceArticleWorkflow } from "./announce-article"
import { readArticleStep } from "./steps/read-article"
import { saveArticleStep } from "./steps/save-article"
import { validateContentStep } from "./steps/validate-content"
import { validateMoveStep } from "./steps/validate-move"

export type MoveArticleInput = {
  id: string
  state: ArticleState
  expected_revision: number
  user_id: string | null
}

/**
 * Moves an article to another state, as the transition table allows. Publication by hand
 * clears the schedule; the date of the first publication is kept.
 *
 * Refuses `article_not_found`, `article_changed`, `article_move_refused`,
 * `article_incomplete`, `article_body_refused`, and `article_needed` when a product in
 * the shop needs it. Undo: restores the earlier state.
 */
export const moveArticleWorkflow = createWorkflow(
  "move-article",
  (input: MoveArticleInput) => {
    const before = readArticleStep(input)
    validateMoveStep({ from: before.state, to: input.state })
    validateContentStep({ content: before.content, state: input.state })
    when(
      "leaves-the-shop",
      { input, before },
      (data) => data.before.state === "published" && data.input.state !== "published",
    ).then(() => {
      validateArticleNotNeededWorkflow.runAsStep({
        input: transform(input, ({ id }) => ({ article_id: id })),
      })
    })
    const saved = saveArticleStep(
      transform({ input, before }, ({ input: { id, state, ...asked }, before: was }) => ({
        id,
        expected_revision: asked.expected_revision,
        content: was.content,
        standing: {
          state,
          scheduled_for: null,
          ...(state === "published" && {
            published_at: was.published_at ?? new Date(),
          }),
        },
        change: {
          action: "move" as const,
          actor: "staff" as const,
          user_id: asked.user_id,
        },
      })),
    )
    when("readers-see-it", { input, before }, (data) =>
      [data.input.state, data.before.state].includes("published"),
    ).then(() => {
      announceArticleWorkflow.runAsStep({
        input: transform({ before }, ({ before: { id, content } }) => ({
          ids: [id],
          slugs: [content.slug],
        })),
      })
    })
    return new WorkflowResponse(saved)
  },
)
