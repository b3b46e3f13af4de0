import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShopChange } from "../rules/merge-changes"
import type { ShownChange } from "../rules/plan-tags"

type Ids = readonly string[]

/** One column of all rows whose other column is in `ids`, also of rows that were deleted. */
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
  return [
    ...new Set(values.filter((value): value is string => typeof value === "string")),
  ]
}

async function findItems(
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
  return [...new Set([...(change.inventory_item_ids ?? []), ...levels, ...reservations])]
}

/**
 * From ids of whatever kind to what a guest can see. An inventory item leads to every variant
 * that draws on it, so a part leads to its kits. What cannot be traced counts as "lists".
 */
export const findShownChangeStep = createStep(
  "find-shown-change",
  async (change: ShopChange, { container }) => {
    const items = await findItems(container, change)
    const drawing = await readColumn(
      container,
      "product_variant_inventory_item",
      "variant_id",
      "inventory_item_id",
      items,
    )
    const variants = [...new Set([...(change.variant_ids ?? []), ...drawing])]
    const products = await readColumn(container, "variant", "product_id", "id", variants)
    const ids = [...new Set([...(change.product_ids ?? []), ...products])]
    const handles = await readColumn(container, "product", "handle", "id", ids)
    const isUntraced = variants.length > 0 && products.length === 0
    const shown: ShownChange = {
      product_handles: handles,
      article_slugs: change.article_slugs ?? [],
      lists: !!change.lists || isUntraced,
      everything: !!change.everything,
    }
    return new StepResponse(shown)
  },
)
