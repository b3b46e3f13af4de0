import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  CATALOG,
  CATEGORIES,
  INVENTORY_ITEMS,
  VARIANT_ITEMS,
  type CatalogEntry,
} from "../../../../content/catalog"
import { findPictureKey, listPictureKeys } from "../../../../content/pictures"
import { MARKET_CODES, type Picture } from "../../../contracts"
import { buildProduct, type ProductContext } from "../rules/build-product"
import type { ShopRecords } from "./find-market-records"
import { listMissingEntries } from "./list-missing-entries"

export type SeedProductsInput = {
  records: ShopRecords
  pictures: Record<string, Picture>
  new_article_ids: string[]
}

/** Plans the categories whose handle is not taken. Writes nothing. */
export const planCategoriesStep = createStep(
  "plan-categories",
  async (_: unknown, { container }) => {
    const found = await container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ handle: CATEGORIES.map(({ handle }) => handle) })
    const missing = CATEGORIES.map((category, rank) => ({
      ...category,
      rank,
      is_active: true,
      is_internal: false,
    })).filter(({ handle }) => !found.some((category) => category.handle === handle))
    return new StepResponse(missing)
  },
)

/** Plans the drafts of the products whose handle is not taken. Writes nothing. */
export const planProductsStep = createStep(
  "plan-products",
  async (input: SeedProductsInput, { container }) => {
    const { missing } = await listMissingEntries(container)
    const place = missing.length > 0 ? await findPlace(input, container) : null
    const drafts: CreateProductWorkflowInputDTO[] = place
      ? missing.map((entry) =>
          buildProduct(entry, { ...place, ...listOwnPictures(entry, input.pictures) }),
        )
      : []
    return new StepResponse(drafts)
  },
)

type SharedPlace = Omit<ProductContext, "rank" | "pictures" | "variant_pictures">

async function findPlace(
  { records }: SeedProductsInput,
  container: MedusaContainer,
): Promise<SharedPlace> {
  const [categories, items] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ handle: CATEGORIES.map(({ handle }) => handle) }),
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ sku: INVENTORY_ITEMS.map(({ sku }) => sku) }),
  ])
  return {
    sales_channel_ids: MARKET_CODES.map(
      (market) => records.markets[market].sales_channel_id,
    ),
    shipping_profile_id: records.shipping_profile_id,
    tax_inclusive_region_id: records.markets.eu.region_id,
    category_ids: Object.fromEntries(categories.map(({ handle, id }) => [handle, id])),
    inventory_item_ids: Object.fromEntries(items.map(({ sku, id }) => [sku, id])),
    variant_items: VARIANT_ITEMS,
  }
}

function listOwnPictures(
  entry: CatalogEntry,
  pictures: Record<string, Picture>,
): Pick<ProductContext, "rank" | "pictures" | "variant_pictures"> {
  const skus = entry.variants.map(({ sku }) => sku)
  return {
    rank: CATALOG.indexOf(entry),
    pictures: listPictureKeys(entry.handle, skus).flatMap((key) => pictures[key] ?? []),
    variant_pictures: Object.fromEntries(
      skus.flatMap((sku) => {
        const picture = pictures[findPictureKey(sku) ?? ""]
        return picture ? [[sku, picture]] : []
      }),
    ),
  }
}
