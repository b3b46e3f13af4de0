import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogProductListResponse, CatalogSort } from "../../contracts"
import { readProducts } from "./read-products"
import { readShop, readVisit } from "./read-shop"
import { type CardFilter, filterCards, sortCards } from "./rules/select-cards"
import { toProductCard } from "./to-product-card"

export type CatalogProductsInput = CardFilter & {
  country_code: string
  /** Id of the authenticated customer, if any. */
  customer_id: string | undefined
  sort: CatalogSort
  limit: number
  offset: number
}

/**
 * A page of the catalogue as one caller sees it in one country. Cards are made for the whole
 * catalogue and then narrowed, because price and availability depend on the caller: right
 * for hundreds of products, not for many thousands.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function listCatalogProducts(
  container: MedusaContainer,
  input: CatalogProductsInput,
): Promise<CatalogProductListResponse> {
  const visit = await readVisit(container, input)
  const rows = await readProducts(container, visit.context)
  const shop = await readShop(container, rows, visit)

  const { sort, offset, limit } = input
  const cards = sortCards(
    filterCards(
      rows.map((row) => toProductCard(row, shop)),
      input,
    ),
    sort,
  )
  return {
    products: cards.slice(offset, offset + limit),
    count: cards.length,
    offset,
    limit,
  }
}
