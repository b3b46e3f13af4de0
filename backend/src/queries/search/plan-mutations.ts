import type { Event, SearchTypes } from "@medusajs/framework/types"
import {
  ProductCategoryWorkflowEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
  SalesChannelWorkflowEvents,
} from "@medusajs/framework/utils"
import { type CatalogChange, SHOP_EVENTS } from "../../contracts"
import { readArticleDocuments, readProductDocuments } from "./read-documents"
import { listSeedWords } from "./rules/build-documents"

type Query = SearchTypes.SearchContainer["query"]
type Changed = { product_ids?: string[]; article_slugs?: string[] }
/** Core's product events contain one id or, from older flows, several. */
type EventData = { id?: string | string[] } & CatalogChange

const { CREATED, UPDATED, DELETED } = ProductWorkflowEvents

const VARIANT = ProductVariantWorkflowEvents

/** Events after which a product may need to be indexed again or removed. */
export const PRODUCT_EVENTS: string[] = [
  CREATED,
  UPDATED,
  DELETED,
  VARIANT.CREATED,
  VARIANT.UPDATED,
  VARIANT.DELETED,
  ProductCategoryWorkflowEvents.UPDATED,
  ProductCategoryWorkflowEvents.DELETED,
  SalesChannelWorkflowEvents.DELETED,
  SHOP_EVENTS.catalogChanged,
]

/** The event after which an article may need to be indexed again or removed. */
export const ARTICLE_EVENTS: string[] = [SHOP_EVENTS.catalogChanged]

/** Events after which there may be new words. */
export const WORD_EVENTS: string[] = [CREATED, UPDATED, SHOP_EVENTS.catalogChanged]

/**
 * Finds what an event is about. An empty result means "possibly anything": core names
 * neither the products of a deleted category nor the product of a deleted variant.
 */
async function readChange(
  query: Query,
  { name, data }: Event<EventData>,
): Promise<Changed> {
  const ids = [data.id ?? []].flat()
  if ([CREATED, UPDATED, DELETED].some((event) => event === name)) {
    return { product_ids: ids, article_slugs: [] }
  }
  if (name === VARIANT.CREATED || name === VARIANT.UPDATED) {
    const variants = await query.graph({
      entity: "variant",
      fields: ["product_id"],
      filters: { id: ids },
    })
    const rows: { product_id: string | null }[] = variants.data
    return { product_ids: rows.flatMap((row) => row.product_id ?? []), article_slugs: [] }
  }
  const { product_ids = [], article_slugs = [] } = data
  const isAnything = product_ids.length + article_slugs.length === 0
  return isAnything ? {} : { product_ids, article_slugs }
}

/** Writes the published products, and deletes those that are no longer published. */
export async function planProductMutations(query: Query, event?: Event<EventData>) {
  const { product_ids: ids } = event ? await readChange(query, event) : {}
  if (ids?.length === 0) return []
  const documents = await readProductDocuments(query, ids)
  const found = new Set(documents.map(({ id }) => id))
  const gone = ids?.filter((id) => !found.has(id))
  return [
    { action: "delete" as const, filters: { id: gone ?? { $nin: [...found, ""] } } },
    { action: "upsert" as const, documents },
  ]
}

/** Writes the published articles, and deletes those that are no longer published. */
export async function planArticleMutations(query: Query, event?: Event<EventData>) {
  const { article_slugs: slugs } = event ? await readChange(query, event) : {}
  if (slugs?.length === 0) return []
  const documents = await readArticleDocuments(query, slugs)
  const found = new Set(documents.map(({ slug }) => slug))
  const gone = slugs?.filter((slug) => !found.has(slug))
  return [
    { action: "delete" as const, filters: { slug: gone ?? { $nin: [...found, ""] } } },
    { action: "upsert" as const, documents },
  ]
}

/**
 * Adds the words of changed products and articles. A word that nothing contains any more
 * stays until the next nightly run. This is harmless: a correction is used only if it
 * finds something.
 */
export async function planWordMutations(query: Query, event?: Event<EventData>) {
  const { product_ids, article_slugs } = event ? await readChange(query, event) : {}
  const [products, articles] = await Promise.all([
    product_ids?.length === 0 ? [] : readProductDocuments(query, product_ids),
    article_slugs?.length === 0 ? [] : readArticleDocuments(query, article_slugs),
  ])
  const documents = listSeedWords([...products, ...articles])
    // Two writers that lock rows in the same order cannot deadlock.
    .sort()
    .map((word) => ({ id: word, word }))
  return [{ action: "upsert" as const, documents }]
}
