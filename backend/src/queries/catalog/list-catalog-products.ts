import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AftercareMethod,
  CatalogProductListResponse,
  CatalogSort,
} from "../../contracts"
import { countPurposes, listProductKeys, type ProductKey } from "./list-product-keys"
import { readOfferRows } from "./read-offer-rows"
import { readProducts } from "./read-products"
import { readShop, readVisit, type Visit } from "./read-shop"
import {
  type CardFilter,
  filterInStock,
  filterListed,
  sortCards,
} from "./rules/select-cards"
import { toCardOffer, toProductCard } from "./to-product-card"

export type CatalogProductsInput = CardFilter & {
  country_code: string
  /** Only these products. */
  handles?: readonly string[]
  /** Only products with a first day in the plan of this method. */
  method?: AftercareMethod
  /** Id of the authenticated customer, if any. */
  customer_id: string | undefined
  sort: CatalogSort
  limit: number
  offset: number
}

/**
 * The same products, ordered and narrowed by what they cost and have in stock. Prices and
 * stock depend on the caller and the moment, so they are read for all of them, but only when
 * the list asks for it.
 */
async function selectByOffer(
  container: MedusaContainer,
  keys: readonly ProductKey[],
  visit: Visit,
  { in_stock, sort }: Pick<CatalogProductsInput, "in_stock" | "sort">,
): Promise<readonly Pick<ProductKey, "handle">[]> {
  const needsPrice = sort === "price-asc" || sort === "price-desc"
  const unpriced = keys.map((key) => ({ ...key, price_from: null }))
  if (!needsPrice && !in_stock) return sortCards(unpriced, sort)
  const rows = await readOfferRows(container, keys)
  const shop = await readShop(container, rows, visit, {
    prices: needsPrice,
    stock: in_stock === true,
  })
  const offered = keys.map(({ handle, title }, index) => {
    const row = rows[index] ?? { access_rule: null, variants: null }
    return { handle, title, ...toCardOffer(row, shop) }
  })
  return sortCards(in_stock ? filterInStock(offered) : offered, sort)
}

/**
 * A page of the catalogue as one caller sees it in one country. Only the products of the page
 * are read whole.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function listCatalogProducts(
  container: MedusaContainer,
  input: CatalogProductsInput,
): Promise<CatalogProductListResponse> {
  const { handles: wanted, method, category, offset, limit } = input
  const visit = await readVisit(container, input)
  const all = await listProductKeys(container, visit.context)
  const listed = filterListed(all, input).filter(
    ({ handle, methods }) =>
      (!wanted || wanted.includes(handle)) && (!method || methods.includes(method)),
  )
  const selected = await selectByOffer(container, listed, visit, input)

  const handles = selected.slice(offset, offset + limit).map(({ handle }) => handle)
  const rows = await readProducts(container, visit.context, handles)
  const shop = await readShop(container, rows, visit)
  return {
    products: rows.map((row) => toProductCard(row, shop)),
    count: selected.length,
    offset,
    limit,
    purposes: countPurposes(filterListed(all, category ? { category } : {})),
  }
}
