import { randomBytes } from "node:crypto"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminArticlePreviewResponse,
  AdminSaveArticlePreview,
  Article,
  ArticleContent,
} from "../../contracts"
import { ArticleErrorCode } from "../../modules/article"
import { toColumns } from "../../modules/article/rules/article-content"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"
import { composeArticle } from "../../queries/article/get-article"
import { findParseCost } from "../../queries/article/rules/find-parse-cost"

/** Seconds that a preview stays valid after the last change in the editor. */
const TTL = 60 * 60
/** Too long to guess. The key shows one text, for an hour, and nothing else. */
const KEY_BYTES = 24

type Kept = { id: string; content: ArticleContent; kept_at: string }

const nameOf = (key: string) => `article-preview:${key}`

/**
 * Stores unsaved content in Medusa's cache, and returns the address of its preview in the
 * shop. A known key is kept; any other is replaced by a new one. Refuses when: the shop
 * could not render the body in time (`article_body_refused`).
 */
export async function saveArticlePreview(
  container: MedusaContainer,
  { key, id, content }: AdminSaveArticlePreview,
): Promise<AdminArticlePreviewResponse> {
  const overload = findParseCost(content.body)
  if (overload) throw ArticleErrorCode.bodyRefused([overload])
  const cache = container.resolve(Modules.CACHE)
  const isKnown = key && (await cache.get<Kept>(nameOf(key)))
  const name = isKnown ? key : randomBytes(KEY_BYTES).toString("base64url")
  const kept: Kept = { id, content, kept_at: new Date().toISOString() }
  await cache.set(nameOf(name), kept, TTL)
  return { key: name, url: buildShopUrl(container, null, `learn/preview/${name}`) }
}

/**
 * Returns the unsaved article, as a guest would see it in one country. Refuses when: the
 * key is unknown or expired (`article_preview_not_found`).
 */
export async function getArticlePreview(
  container: MedusaContainer,
  { key, country_code }: { key: string; country_code: string },
): Promise<Article> {
  const kept = await container.resolve(Modules.CACHE).get<Kept>(nameOf(key))
  if (!kept) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "article_preview_not_found: This preview is over. Look at the editor again.",
    )
  }
  const row = {
    ...toColumns(kept.content),
    id: kept.id,
    published_at: null,
    content_updated_at: kept.kept_at,
  }
  return composeArticle(container, row, { country_code, customer_id: undefined })
}
