import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ArticleSaved } from "../../modules/article"
import {
  ARTICLE_MODULE,
  type ArticleService,
  isArticleChanged,
} from "../../modules/article"
import { toContent } from "../../modules/article/rules/article-content"
import { canMove } from "../../modules/article/rules/article-moves"
import { announceArticleWorkflow } from "./announce-article"

/** Maximum number of articles published in one run; the rest follow a minute later. */
const AT_ONCE = 50

type Due = Awaited<ReturnType<ArticleService["listArticles"]>>[number]

async function publish(service: ArticleService, due: Due): Promise<ArticleSaved | null> {
  if (!canMove(due.state, "published", "schedule")) return null
  try {
    return await service.reviseArticle(
      due.id,
      due.revision,
      toContent(due),
      {
        state: "published",
        published_at: due.published_at ?? due.scheduled_for ?? new Date(),
        scheduled_for: null,
      },
      { action: "move", actor: "schedule", user_id: null },
    )
  } catch (error) {
    // Another process has published it, or a person has edited it; the next run tries
    // again.
    if (isArticleChanged(error)) return null
    throw error
  }
}

const publishDueStep = createStep(
  "publish-due",
  async ({ now }: { now: string }, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const due = await service.listArticles(
      { state: "in_review", scheduled_for: { $lte: new Date(now) } },
      { take: AT_ONCE, order: { scheduled_for: "ASC" } },
    )
    const saved: ArticleSaved[] = []
    for (const article of due) {
      const published = await publish(service, article)
      if (published) saved.push(published)
    }
    return new StepResponse(
      saved.map(({ id }) => id),
      saved.flatMap(({ undo }) => undo ?? []),
    )
  },
  async (undos, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    for (const undo of undos ?? []) await service.undoRevision(undo)
  },
)

/**
 * Publishes the articles in review whose scheduled time has come; each once, however many
 * processes run concurrently. Returns their ids.
 *
 * @param input.now ISO; the caller's clock
 * Undo: they are in review again.
 */
export const publishScheduledArticlesWorkflow = createWorkflow(
  "publish-scheduled-articles",
  (input: { now: string }) => {
    const ids = publishDueStep(input)
    when("some-are-due", ids, (published) => published.length > 0).then(() => {
      announceArticleWorkflow.runAsStep({
        input: transform({ ids }, (data) => ({ ids: data.ids, slugs: [] })),
      })
    })
    return new WorkflowResponse(ids)
  },
)
