import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findShowingPages } from "../../../queries/storefront-refresh/find-showing-pages"
import { renderAvailability } from "../../../queries/storefront-refresh/render-availability"
import { SHOWN_STOCK_MODULE, type ShownStockService } from "../../../modules/shown-stock"
import type { ShopChange } from "../rules/merge-changes"
import type { ShownChange } from "../rules/plan-tags"

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
 * Stores the stock texts of these variants and returns the variants with a changed one. An
 * order of one unit out of hundreds changes no text, so it leaves every cached page
 * unchanged.
 */
async function takeReworded(
  container: MedusaContainer,
  variantIds: Ids,
): Promise<string[]> {
  const service = container.resolve<ShownStockService>(SHOWN_STOCK_MODULE)
  return service.takeChangedWords(await renderAvailability(container, variantIds))
}

/** `reworded`: variants whose stored text has changed; see `notify-storefront`. */
export type FoundChange = { shown: ShownChange; reworded: string[] }

/**
 * Finds what a guest can see of a change, from ids of any kind. A change that cannot be
 * traced to a product counts as a change of lists. Undo: forgets the stock texts that
 * were stored.
 */
export const findShownChangeStep = createStep(
  "find-shown-change",
  async (change: ShopChange, { container }) => {
    const drawing = await findDrawingVariants(container, change)
    const reworded = await takeReworded(container, drawing)
    const variants = unique([...(change.variant_ids ?? []), ...reworded])
    const products = await readColumn(container, "variant", "product_id", "id", variants)
    const ids = unique([...(change.product_ids ?? []), ...products])
    const handles = await readColumn(container, "product", "handle", "id", ids)
    // Their pages are rendered again, so the texts that they will show are known now.
    const rendered = await readColumn(container, "variant", "id", "product_id", ids)
    const added = await takeReworded(container, rendered)
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
      shop_settings: !!change.shop_settings,
      everything: !!change.everything,
    }
    const stored = [...reworded, ...added]
    return new StepResponse<FoundChange, string[]>({ shown, reworded: stored }, stored)
  },
  async (stored, { container }) => {
    if (!stored) return
    const service = container.resolve<ShownStockService>(SHOWN_STOCK_MODULE)
    await service.forgetWords(stored)
  },
)
