import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findShowingPages } from "../../../queries/storefront-refresh/find-showing-pages"
import { renderAvailability } from "../../../queries/storefront-refresh/render-availability"
import type { ShopChange } from "../rules/merge-changes"
import type { ShownChange } from "../rules/plan-tags"
import { AvailabilitySnapshot } from "../availability-snapshot"

type Ids = readonly string[]

const unique = (ids: Ids): string[] => [...new Set(ids)]

/** Reads one column of all rows with column `by` in `ids`, including deleted rows. */
async function readColumn(
  container: MedusaContainer,
  entity: string,
  column: string,
  by: string,
  ids: Ids | undefined,
): Promise<string[]> {
  if (!ids?.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: [column],
    filters: { [by]: [...ids] },
    withDeleted: true,
  })
  const rows: Record<string, unknown>[] = data
  const values = rows.map((row) => row[column])
  return unique(values.filter((value): value is string => typeof value === "string"))
}

/** Variants that use the inventory items with changed stock: a part leads to its kits. */
async function findDrawingVariants(
  container: MedusaContainer,
  change: ShopChange,
): Promise<string[]> {
  const [levels, reservations] = await Promise.all([
    readColumn(
      container,
      "inventory_level",
      "inventory_item_id",
      "id",
      change.inventory_level_ids,
    ),
    readColumn(
      container,
      "reservation",
      "inventory_item_id",
      "id",
      change.reservation_ids,
    ),
  ])
  const items = unique([...(change.inventory_item_ids ?? []), ...levels, ...reservations])
  return readColumn(
    container,
    "product_variant_inventory_item",
    "variant_id",
    "inventory_item_id",
    items,
  )
}

/** Products paired with these articles: their pages show the articles' cards. */
async function findPairedProducts(
  container: MedusaContainer,
  slugs: Ids | undefined,
): Promise<string[]> {
  const articles = await readColumn(container, "article", "id", "slug", slugs)
  return readColumn(container, "product_article", "product_id", "article_id", articles)
}

/**
 * Variants with a changed stock text for guests. An order of one unit out of hundreds
 * changes no text, so it leaves every cached page unchanged.
 */
async function takeRewordedProducts(
  container: MedusaContainer,
  change: ShopChange,
): Promise<string[]> {
  const drawing = await findDrawingVariants(container, change)
  const words = await renderAvailability(container, drawing)
  return AvailabilitySnapshot.of(container).takeChanged(words)
}

export type FoundChange = { shown: ShownChange; reworded: string[] }

/**
 * Finds what a guest can see of a change, from ids of any kind. A change that cannot be
 * traced to a product counts as a change of lists. Undo: forgets the stock texts that
 * were stored.
 */
export const findShownChangeStep = createStep(
  "find-shown-change",
  async (change: ShopChange, { container }) => {
    const reworded = await takeRewordedProducts(container, change)
    const variants = unique([...(change.variant_ids ?? []), ...reworded])
    const products = await readColumn(container, "variant", "product_id", "id", variants)
    const ids = unique([...(change.product_ids ?? []), ...products])
    const handles = await readColumn(container, "product", "handle", "id", ids)
    const showing = await findShowingPages(container, ids, handles)
    const paired = await findPairedProducts(container, change.article_slugs)
    const pairedHandles = await readColumn(container, "product", "handle", "id", paired)
    const isUntraced = variants.length > 0 && products.length === 0
    const shown: ShownChange = {
      product_ids: ids,
      product_handles: handles,
      article_slugs: change.article_slugs ?? [],
      commented_slugs: change.commented_slugs ?? [],
      showing_handles: [...showing.product_handles, ...pairedHandles],
      showing_slugs: showing.article_slugs,
      lists: !!change.lists || isUntraced,
      everything: !!change.everything,
    }
    return new StepResponse<FoundChange, string[]>({ shown, reworded }, reworded)
  },
  async (reworded, { container }) => {
    if (reworded) await AvailabilitySnapshot.of(container).forget(reworded)
  },
)
