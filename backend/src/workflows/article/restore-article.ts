import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  ARTICLE_MODULE,
  ArticleErrorCode,
  type ArticleService,
} from "../../modules/article"
import { announceArticleWorkflow } from "./announce-article"
import { readArticleStep } from "./steps/read-article"
import { saveArticleStep } from "./steps/save-article"
import { validateContentStep } from "./steps/validate-content"

export type RestoreArticleInput = {
  id: string
  revision: number
  expected_revision: number
  user_id: string | null
}

const readRevisionStep = createStep(
  "read-revision",
  async ({ id, revision }: RestoreArticleInput, { container }) => {
    const [found] = await container
      .resolve<ArticleService>(ARTICLE_MODULE)
      .listArticleRevisions({ article_id: id, revision })
    if (!found) throw ArticleErrorCode.revisionNotFound(revision)
    return new StepResponse(found.content)
  },
)

/**
 * Restores an article's content from an earlier revision, as a new revision; its state
 * stays. Content that would be refused today (for example a product that no longer
 * exists) is refused here too.
 *
 * Refuses as `update-article`, and `article_revision_not_found`. Undo: restores the
 * content before.
 */
export const restoreArticleWorkflow = createWorkflow(
  "restore-article",
  (input: RestoreArticleInput) => {
    const before = readArticleStep(input)
    const content = readRevisionStep(input)
    validateContentStep({ content, state: before.state })
    const saved = saveArticleStep(
      transform({ input, content }, (data) => ({
        id: data.input.id,
        expected_revision: data.input.expected_revision,
        content: data.content,
        standing: { content_updated_at: new Date() },
        change: {
          action: "restore" as const,
          actor: "staff" as const,
          user_id: data.input.user_id,
          restored_from: data.input.revision,
        },
      })),
    )
    when("readers-see-it", before, ({ state }) => state === "published").then(() => {
      announceArticleWorkflow.runAsStep({
        input: transform({ before }, (data) => ({
          ids: [data.before.id],
          slugs: [data.before.content.slug],
        })),
      })
    })
    return new WorkflowResponse(saved)
  },
)
