import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ArticleContent } from "../../contracts"
import { announceArticleWorkflow } from "./announce-article"
import { readArticleStep } from "./steps/read-article"
import { saveArticleStep } from "./steps/save-article"
import { validateContentStep } from "./steps/validate-content"

export type UpdateArticleInput = {
  id: string
  expected_revision: number
  changes: Partial<ArticleContent>
  user_id: string | null
}

/**
 * Changes the content of an article. A published one shows the change immediately, and
 * its former slug redirects to it.
 *
 * Refuses `article_not_found`, `article_changed` when it was saved meanwhile,
 * `article_body_refused`, `article_incomplete`, `article_slug_taken`. Undo: restores the
 * content before.
 */
export const updateArticleWorkflow = createWorkflow(
  "update-article",
  (input: UpdateArticleInput) => {
    const before = readArticleStep(input)
    const content = transform({ input, before }, (data) => ({
      ...data.before.content,
      ...data.input.changes,
    }))
    validateContentStep({ content, state: before.state })
    const saved = saveArticleStep(
      transform({ input, content }, (data) => ({
        id: data.input.id,
        expected_revision: data.input.expected_revision,
        content: data.content,
        standing: {},
        change: {
          action: "edit" as const,
          actor: "staff" as const,
          user_id: data.input.user_id,
        },
      })),
    )
    when("readers-see-it", before, ({ state }) => state === "published").then(() => {
      announceArticleWorkflow.runAsStep({
        input: transform(
          { before },
          ({
            before: {
              id,
              content: { slug },
            },
          }) => ({
            ids: [id],
            slugs: [slug],
          }),
        ),
      })
    })
    return new WorkflowResponse(saved)
  },
)
