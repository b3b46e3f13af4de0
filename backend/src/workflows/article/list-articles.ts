import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArticleCard, Audience } from "../../contracts"
import {
  ARTICLE_CARD_FIELDS,
  type ArticleCardRow,
  toArticleCard,
} from "./to-article-card"

/**
 * Cards of the published articles in reading order (`rank`, then title).
 *
 * @param audience client or practitioner: theirs and those for both; both or left out: all
 */
export async function listArticles(
  container: MedusaContainer,
  audience?: Audience,
): Promise<ArticleCard[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ARTICLE_CARD_FIELDS,
    filters: {
      state: "published",
      ...(audience && audience !== "both" && { audience: [audience, "both"] }),
    },
    pagination: { order: { rank: "ASC", title: "ASC" } },
  })
  const rows: ArticleCardRow[] = data
  return rows.map(toArticleCard)
}
