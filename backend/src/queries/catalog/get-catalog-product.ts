import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogProduct } from "../../contracts"
import { ARTICLE_CARD_FIELDS } from "../article/to-article-card"
import { listStockLinks } from "../sales/offer"
import type { MarketContext } from "../sales/sales-context"
import { joinCategories } from "./read-categories"
import { readKitItems } from "./read-kit-items"
import { readOfferRows } from "./read-offer-rows"
import { readPriceTiers } from "./read-prices"
import { readProductMetadata, readProducts } from "./read-products"
import { listVisiblePriceSets, readShop, readVisit } from "./read-shop"
import { PRODUCT_ROW_FIELDS } from "./rows"
import { type ProductPageRow, toCatalogProduct } from "./to-catalog-product"
import { toProductCard } from "./to-product-card"

const PAGE_FIELDS = [
  ...PRODUCT_ROW_FIELDS,
  "description",
  "updated_at",
  "options.title",
  "safety_profile.*",
  "article_link.kind",
  "article_link.rank",
  "article_link.note",
  "article_link.article.state",
  ...ARTICLE_CARD_FIELDS.map((field) => `article_link.article.${field}`),
]

async function getPageRow(
  container: MedusaContainer,
  handle: string,
  context: MarketContext,
): Promise<ProductPageRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: PAGE_FIELDS,
    filters: { handle, status: "published" },
  })
  const rows: Omit<ProductPageRow, "categories">[] = data
  const [row] = await joinCategories(container, rows)
  if (!row?.sales_channels?.some((one) => one?.id === context.sales_channel_id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `product_not_found: There is no product "${handle}" in this shop.`,
    )
  }
  return row
}

/**
 * All that one product's page shows to one caller in one country. A price above the
 * caller's level is not read at all.
 *
 * Refuses a country the shop does not sell to (`country_not_served`) and a product that is
 * not published there (`product_not_found`).
 */
export async function getCatalogProduct(
  container: MedusaContainer,
  input: { handle: string; country_code: string; customer_id: string | undefined },
): Promise<CatalogProduct> {
  const visit = await readVisit(container, input)
  const row = await getPageRow(container, input.handle, visit.context)
  const { goes_with: handles = [] } = readProductMetadata(row.metadata)
  const parts = (row.variants ?? [])
    .map(listStockLinks)
    .filter((links) => links.length > 1)
    .flat()

  const [neighbours, kitItems, tiers] = await Promise.all([
    readProducts(container, visit.context, handles),
    readKitItems(
      container,
      parts.map((part) => part.inventory_item_id),
    ),
    readPriceTiers(
      container,
      listVisiblePriceSets([row], visit),
      visit.context,
      visit.standing,
    ),
  ])
  const sellers = [...kitItems.values()].flatMap(({ alone }) => alone?.product ?? [])
  const soldAlone = sellers.length > 0 ? await readOfferRows(container, sellers) : []
  const shop = await readShop(container, [row, ...neighbours, ...soldAlone], visit)
  return toCatalogProduct(row, {
    shop,
    kit_items: kitItems,
    sold_alone: soldAlone,
    tiers,
    goes_with: neighbours.map((one) => toProductCard(one, shop)),
  })
}
