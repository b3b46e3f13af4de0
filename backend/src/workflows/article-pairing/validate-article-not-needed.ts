import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { needsArticles } from "../../modules/article-pairing/rules/list-pairing-gaps"
import { PairingError } from "./pairing-error"
import { readPairingFacts } from "../../queries/article-pairing/read-pairing-facts"

const validateArticleNotNeededStep = createStep(
  "validate-article-not-needed",
  async ({ article_id }: { article_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "article",
      fields: ["product_link.product_id"],
      filters: { id: article_id },
    })
    const article:
      { product_link: ({ product_id: string } | null)[] | null } | undefined = data[0]
    const ids = (article?.product_link ?? []).flatMap((link) => link?.product_id ?? [])
    const products = (await readPairingFacts(container, ids)).filter(
      ({ status, facts }) => status === "published" && needsArticles(facts, [article_id]),
    )
    if (products.length > 0) {
      const names = products.map(({ title }) => `"${title}"`).join(", ")
      throw new PairingError(
        "article_needed",
        `The shop sells ${names}, which must not be there without this article. Pair another article first, or take it out of the shop.`,
        products.map(({ id, title, handle }) => ({ id, title, handle })),
      )
    }
    return new StepResponse(true)
  },
)

/**
 * Refuses (`article_needed`, with the products) an article that a published product
 * needs. For every workflow that retires, unpublishes or deletes an article; for
 * concurrent changes, the limit in the database (module `article-pairing`) decides.
 */
export const validateArticleNotNeededWorkflow = createWorkflow(
  "validate-article-not-needed",
  (input: { article_id: string }) =>
    new WorkflowResponse(validateArticleNotNeededStep(input)),
)
