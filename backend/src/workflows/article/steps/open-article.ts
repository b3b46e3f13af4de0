import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminCreateArticle, ArticleContent } from "../../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import type { ArticleMark } from "./save-article"

const HOUSE_AUTHOR = "Clearline editors"

/** The content of a new article; empty where nothing is given. */
function fillContent(given: AdminCreateArticle, rank: number): ArticleContent {
  return {
    summary: "",
    audience: "both",
    body: "",
    author: HOUSE_AUTHOR,
    hero: null,
    card_picture: null,
    medical_review: null,
    sources_checked_at: new Date().toISOString(),
    sources: [],
    faq: [],
    see_a_doctor: "",
    related: [],
    rank,
    ...given,
  }
}

/**
 * Plans the content of a new article, last in the list unless a position is given. Writes
 * nothing.
 */
export const planArticleStep = createStep(
  "plan-article",
  async (given: AdminCreateArticle, { container }) => {
    const [last] = await container
      .resolve<ArticleService>(ARTICLE_MODULE)
      .listArticles({}, { select: ["rank"], order: { rank: "DESC" }, take: 1 })
    return new StepResponse(fillContent(given, (last?.rank ?? -1) + 1))
  },
)

/**
 * Stores a new article as a draft with its first revision. Refuses a slug that another
 * article has.
 *
 * Undo: deletes it.
 */
export const openArticleStep = createStep(
  "open-article",
  async (
    { content, user_id }: { content: ArticleContent; user_id: string | null },
    { container },
  ) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const { undo, ...saved } = await service.openArticle(
      content,
      { state: "draft" },
      { action: "create", actor: "staff", user_id },
    )
    return new StepResponse<ArticleMark, typeof undo>(saved, undo)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ArticleService>(ARTICLE_MODULE).undoRevision(undo)
  },
)
