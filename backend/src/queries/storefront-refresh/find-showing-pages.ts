import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Other products that show one of these: in "goes with", or because both hold one item. Each
 * inner list is read once, whatever the planner knows: as a join of five tables this took 20 s
 * in a database whose statistics were not collected yet.
 */
const PRODUCTS = `
  select p.handle from product p
  where p.deleted_at is null
    and (
      jsonb_exists_any(case jsonb_typeof(p.metadata->'goes_with')
        when 'array' then p.metadata->'goes_with' else '[]' end, :handles)
      or p.id = any(array(
        select v.product_id from product_variant v
        where v.deleted_at is null and v.id = any(array(
          select same.variant_id from product_variant_inventory_item same
          where same.deleted_at is null and same.inventory_item_id = any(array(
            select part.inventory_item_id from product_variant_inventory_item part
            where part.deleted_at is null and part.variant_id = any(array(
              select shown.id from product_variant shown
              where shown.product_id = any(:ids)))))))))
    )`

/** Articles that are paired with one of these products, or name one in their text. */
const ARTICLES = `
  select a.slug from article a
  where a.deleted_at is null and (
    exists (select 1 from product_article_pairing x
      where x.article_id = a.id and x.deleted_at is null and x.product_id = any(:ids))
    or exists (select 1 from unnest(:handles::text[]) handle
      where strpos(a.body, handle) > 0))`

/**
 * Finds the pages, besides their own and the lists, on which a guest sees the cards of these
 * products, also when a card was not there before.
 */
export async function findShowingPages(
  container: MedusaContainer,
  ids: readonly string[],
  handles: readonly string[],
): Promise<{ product_handles: string[]; article_slugs: string[] }> {
  if (ids.length === 0) return { product_handles: [], article_slugs: [] }
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const given = { ids: [...ids], handles: [...handles] }
  const [products, articles] = await Promise.all([
    database.raw<{ rows: { handle: string }[] }>(PRODUCTS, given),
    database.raw<{ rows: { slug: string }[] }>(ARTICLES, given),
  ])
  return {
    product_handles: products.rows.map(({ handle }) => handle),
    article_slugs: articles.rows.map(({ slug }) => slug),
  }
}
