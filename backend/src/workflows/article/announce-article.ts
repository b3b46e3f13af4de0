import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CatalogChange } from "../../contracts"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"

export type AnnounceArticleInput = {
  ids: string[]
  /** Former slugs of the articles, under which pages may still exist. */
  slugs: string[]
}

type Row = { slug: string; product_link: ({ product_id: string } | null)[] | null }

const findShowingPagesStep = createStep(
  "find-showing-pages",
  async ({ ids, slugs }: AnnounceArticleInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [articles, redirects] = await Promise.all([
      query.graph({
        entity: "article",
        fields: ["slug", "product_link.product_id"],
        filters: { id: ids },
      }),
      query.graph({
        entity: "article_redirect",
        fields: ["slug"],
        filters: { article_id: ids },
      }),
    ])
    const rows: Row[] = articles.data
    const old: { slug: string }[] = redirects.data
    const products = rows.flatMap(({ product_link }) =>
      (product_link ?? []).flatMap((link) => link?.product_id ?? []),
    )
    return new StepResponse<CatalogChange>({
      article_slugs: [
        ...new Set([...slugs, ...[...rows, ...old].map(({ slug }) => slug)]),
      ],
      product_ids: [...new Set(products)],
    })
  },
)

/**
 * Announces that the public content of articles has changed: their pages under every
 * slug, the lists, and the pages of the paired products. Writes nothing.
 */
export const announceArticleWorkflow = createWorkflow(
  "announce-article",
  (input: AnnounceArticleInput) => {
    const change = findShowingPagesStep(input)
    announceCatalogChangeWorkflow.runAsStep({ input: change })
    return new WorkflowResponse(change)
  },
)
