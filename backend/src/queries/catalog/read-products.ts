import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogProductMetadata } from "../../contracts"
import type { MarketContext } from "../sales/sales-context"
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

const rankOf = (product: ProductRow) =>
  readProductMetadata(product.metadata).rank ?? Number.POSITIVE_INFINITY

function byRank(a: ProductRow, b: ProductRow): number {
  const [first, second] = [rankOf(a), rankOf(b)]
  return first === second ? a.title.localeCompare(b.title, "en") : first - second
}

/**
 * Published products of one market's channel, in featured order (`metadata.rank`, then
 * title).
 *
 * @param handles only these; left out = all
 */
export async function readProducts(
  container: MedusaContainer,
  context: MarketContext,
  handles?: readonly string[],
): Promise<ProductRow[]> {
  if (handles?.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { status: "published", ...(handles && { handle: [...handles] }) },
  })
  const rows: ProductRow[] = data
  return rows
    .filter((row) =>
      row.sales_channels?.some((one) => one?.id === context.sales_channel_id),
    )
    .sort(byRank)
}
