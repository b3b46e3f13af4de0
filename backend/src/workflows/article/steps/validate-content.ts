import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ILLUSTRATIONS } from "../../../../content/pictures"
import type { ArticleContent, ArticleState } from "../../../contracts"
import {
  ARTICLE_MODULE,
  ArticleErrorCode,
  type ArticleService,
} from "../../../modules/article"
import { listMissing } from "../../../modules/article/rules/article-content"
import { readMarkdown } from "../../../queries/article/read-markdown"
import { findParseCost } from "../../../queries/article/rules/find-parse-cost"
import { checkBody, listNamed } from "../../../queries/article/rules/check-body"

/**
 * Finds which of the named products and drawings exist. A drawing that is planned but not
 * yet stored may be named: until then the shop leaves it out.
 */
async function readKnown(
  container: MedusaContainer,
  named: ReturnType<typeof listNamed>,
): Promise<{ products: Set<string>; illustrations: Set<string> }> {
  const [products, illustrations] = await Promise.all([
    named.products.length === 0
      ? []
      : container
          .resolve(Modules.PRODUCT)
          .listProducts({ handle: named.products }, { select: ["handle"] }),
    named.illustrations.length === 0
      ? []
      : container
          .resolve<ArticleService>(ARTICLE_MODULE)
          .listIllustrations({ name: named.illustrations }, { select: ["name"] }),
  ])
  const drawn = illustrations.map(({ name }) => name)
  return {
    products: new Set(products.map(({ handle }) => handle)),
    illustrations: new Set([...drawn, ...Object.keys(ILLUSTRATIONS)]),
  }
}

/**
 * Refuses a body with HTML, script addresses, unknown names, or too much nesting and
 * markup to parse in time (`article_body_refused`). In review and when published, also refuses
 * an article without its required fields (`article_incomplete`).
 */
export const validateContentStep = createStep(
  "validate-content",
  async (
    { content, state }: { content: ArticleContent; state: ArticleState },
    { container },
  ) => {
    const overload = findParseCost(content.body)
    if (overload) throw ArticleErrorCode.bodyRefused([overload])
    const facts = await readMarkdown(content.body)
    const known = await readKnown(container, listNamed(facts))
    const marks = new Set(content.sources.map(({ mark }) => mark))
    const problems = checkBody(facts, { ...known, marks })
    if (problems.length > 0) throw ArticleErrorCode.bodyRefused(problems)
    const isShown = state === "in_review" || state === "published"
    const missing = isShown ? listMissing(content) : []
    if (missing.length > 0) throw ArticleErrorCode.incomplete(missing)
    return new StepResponse(true)
  },
)
