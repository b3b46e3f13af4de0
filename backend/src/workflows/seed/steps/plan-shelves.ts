import type { CreateInventoryLevelInput, InventoryTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { INVENTORY_ITEMS, SEED_STOCK } from "../../../../content/catalog"
import { findPictureKey } from "../../../../content/pictures"
import { MARKET_CODES, type Picture } from "../../../contracts"
import { listSeedInventoryItems } from "../rules/list-shelf-items"
import type { ShopRecords } from "./find-market-records"
import { listMissingEntries } from "./list-missing-entries"

/**
 * Plans the missing inventory items of the products still to be created. Writes nothing.
 */
export const planInventoryItemsStep = createStep(
  "plan-inventory-items",
  async (pictures: Record<string, Picture>, { container }) => {
    const needed = listSeedInventoryItems((await listMissingEntries(container)).missing)
    const found = await container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ sku: needed.map(({ sku }) => sku) })
    const missing: InventoryTypes.CreateInventoryItemInput[] = needed
      .filter(({ sku }) => !found.some((item) => item.sku === sku))
      .map(({ sku, title, weight_g }) => {
        const picture = pictures[findPictureKey(sku) ?? ""]
        return {
          sku,
          title,
          weight: weight_g,
          requires_shipping: true,
          thumbnail: picture?.url ?? null,
          metadata: picture ? { alt: picture.alt } : null,
        }
      })
    return new StepResponse(missing)
  },
)

/** Plans the first stock of items that a warehouse does not stock yet. Writes nothing. */
export const planInventoryLevelsStep = createStep(
  "plan-inventory-levels",
  async ({ markets }: ShopRecords, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const items = await inventory.listInventoryItems({
      sku: INVENTORY_ITEMS.map(({ sku }) => sku),
    })
    const levels = await inventory.listInventoryLevels({
      inventory_item_id: items.map(({ id }) => id),
    })
    const missing: CreateInventoryLevelInput[] = MARKET_CODES.flatMap((market) => {
      const location_id = markets[market].stock_location_id
      return items.flatMap(({ id, sku }) => {
        const stocked_quantity = SEED_STOCK[market][sku ?? ""]
        const kept = levels.some(
          (level) => level.inventory_item_id === id && level.location_id === location_id,
        )
        return stocked_quantity === undefined || kept
          ? []
          : [{ inventory_item_id: id, location_id, stocked_quantity }]
      })
    })
    return new StepResponse(missing)
  },
)
