import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogProductMetadata } from "../../contracts"
import type { MarketContext } from "../sales/sales-context"
import { joinCategories } from "./read-categories"
import { PRODUCT_ROW_FIELDS, type ProductRow } from "./rows"

/** What the catalogue keeps in a product's metadata; wrongly typed values count as absent. */
export function readProductMetadata(
  metadata: Record<string, unknown> | null,
): CatalogProductMetadata {
  const { rank, goes_with } = metadata ?? {}
  return {
    ...(typeof rank === "number" && { rank }),
    ...(Array.isArray(goes_with) && {
      goes_with: goes_with.filter((one): one is string => typeof one === "string"),
    }),
  }
}

/**
 * Reads whole products of one market's channel that are published, in the order of the
 * handles; unknown ones are left out. Ask for a page of them, not for a catalogue: for that
 * see `listProductKeys`.
 */
export async function readProducts(
  container: MedusaContainer,
  context: MarketContext,
  handles: readonly string[],
): Promise<ProductRow[]> {
  if (handles.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { status: "published", handle: [...handles] },
  })
  const rows: Omit<ProductRow, "categories">[] = data
  const here = rows.filter((row) =>
    row.sales_channels?.some((one) => one?.id === context.sales_channel_id),
  )
  const whole = await joinCategories(container, here)
  return handles.flatMap((handle) => whole.find((one) => one.handle === handle) ?? [])
}
