import { createHash } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArticleState, RequiredReading, PairingKind } from "../../contracts"
import { isProfessional } from "../../modules/product-access/rules/is-professional"
import {
  type EducationFacts,
  planEducation,
  type UnnamedEducation,
  writeEducation,
} from "./rules/plan-education"

type ProductRow = {
  id: string
  title: string
  handle: string
  safety_profile: { contraindications: string[] } | null
  article_link:
    | ({
        kind: PairingKind
        rank: number
        article: {
          id: string
          slug: string
          title: string
          state: ArticleState
          revision: number
          content_updated_at: Date | string
        } | null
      } | null)[]
    | null
}

const FIELDS = [
  "id",
  "title",
  "handle",
  "safety_profile.contraindications",
  "article_link.kind",
  "article_link.rank",
  ...["id", "slug", "title", "state", "revision", "content_updated_at"].map(
    (field) => `article_link.article.${field}`,
  ),
]

function toFacts(row: ProductRow): EducationFacts {
  return {
    product_id: row.id,
    handle: row.handle,
    title: row.title,
    is_professional: true,
    contraindications: row.safety_profile?.contraindications ?? [],
    articles: (row.article_link ?? []).flatMap((link) => {
      if (!link?.article) return []
      const { id, content_updated_at, ...article } = link.article
      const updated_at = new Date(content_updated_at).toISOString()
      return { ...article, article_id: id, updated_at, kind: link.kind, rank: link.rank }
    }),
  }
}

function nameVersion(asked: UnnamedEducation): RequiredReading {
  const digest = createHash("sha256").update(writeEducation(asked)).digest("base64url")
  return { ...asked, version: digest }
}

/** Lists those of these products that are professional products now. */
export async function listProfessional(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<string[]> {
  if (productIds.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "access_rule.level"],
    filters: { id: [...new Set(productIds)] },
  })
  const rows: { id: string; access_rule: { level: string } | null }[] = data
  return rows
    .filter(({ access_rule }) => isProfessional(access_rule?.level))
    .map(({ id }) => id)
}

/**
 * Reads what must be confirmed now before these products are ordered, sorted by title.
 */
export async function readEducation(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<RequiredReading[]> {
  const ids = await listProfessional(container, productIds)
  return readProfessionalEducation(container, ids)
}

/** The same, for products that are known to be professional products. */
export async function readProfessionalEducation(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<RequiredReading[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: [...ids] },
    pagination: { order: { title: "ASC" } },
  })
  const rows: ProductRow[] = data
  return rows.flatMap((row) => {
    const asked = planEducation(toFacts(row))
    return asked ? nameVersion(asked) : []
  })
}
