import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AftercareReason, ArticleState } from "../../contracts"
import {
  ARTICLE_PAIRING_MODULE,
  type ArticlePairingService,
} from "../../modules/article-pairing"
import type { PairingFacts } from "../../modules/article-pairing/rules/list-pairing-gaps"
import type { Pairing } from "../../modules/article-pairing/rules/reorder-pairings"
import { isProfessional } from "../../modules/product-access/rules/is-professional"

export type PairingRow = Pairing & {
  article: { slug: string; title: string; state: ArticleState } | null
}

/** A product with all facts that decide whether it may be in the shop. */
export type PairedProductFacts = {
  id: string
  title: string
  handle: string
  status: string
  rows: PairingRow[]
  facts: PairingFacts
  reason: AftercareReason | null
}

type ProductRow = Pick<PairedProductFacts, "id" | "title" | "handle" | "status"> & {
  access_rule: { level: string } | null
  article_link: (PairingRow | null)[] | null
}

const FIELDS = [
  "id",
  "title",
  "handle",
  "status",
  "access_rule.level",
  "article_link.product_id",
  "article_link.article_id",
  "article_link.kind",
  "article_link.rank",
  "article_link.article_rank",
  "article_link.note",
  "article_link.article.slug",
  "article_link.article.title",
  "article_link.article.state",
]

const inOrder = (a: PairingRow, b: PairingRow) =>
  a.kind === b.kind ? a.rank - b.rank : a.kind === "read_first" ? -1 : 1

async function readReasons(
  container: MedusaContainer,
): Promise<Map<string, AftercareReason>> {
  const rows = await container
    .resolve<ArticlePairingService>(ARTICLE_PAIRING_MODULE)
    .listAftercareReasons({}, { take: null })
  return new Map(
    rows.map(({ product_id, reason, author, recorded_at }) => [
      product_id,
      { reason, author, recorded_at: new Date(recorded_at).toISOString() },
    ]),
  )
}

/**
 * Reads products with their articles and requirements, by title.
 *
 * @param ids only these; all when left out
 */
export async function readPairingFacts(
  container: MedusaContainer,
  ids?: readonly string[],
): Promise<PairedProductFacts[]> {
  if (ids?.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, reasons] = await Promise.all([
    query.graph({
      entity: "product",
      fields: FIELDS,
      filters: ids ? { id: [...ids] } : {},
      pagination: { order: { title: "ASC" } },
    }),
    readReasons(container),
  ])
  const products: ProductRow[] = data
  return products.map(({ access_rule, article_link, ...product }) => {
    const rows = (article_link ?? []).flatMap((row) => row ?? []).sort(inOrder)
    const reason = reasons.get(product.id) ?? null
    return {
      ...product,
      rows,
      reason,
      facts: {
        is_professional: isProfessional(access_rule?.level),
        has_reason: reason !== null,
        pairings: rows.flatMap(({ article_id, kind, article }) =>
          article ? [{ article_id, kind, state: article.state }] : [],
        ),
      },
    }
  })
}
