import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { toNumber } from "./to-number"

/**
 * The stock of an inventory item at one stock location, and how much of it is reserved.
 */
export type StockLevel = {
  inventory_item_id: string
  location_id: string
  stocked_quantity: BigNumberInput | null
  reserved_quantity: BigNumberInput | null
}

/**
 * Sums the free pieces of each inventory item over these locations. The only code that
 * subtracts reserved from stocked quantities. An item without a stock level at these
 * locations is not in the map: nothing is free. Negative when more is reserved than
 * stocked.
 *
 * The trigger of `modules/reservation-limit` decides finally, when a piece is reserved.
 * `integration-tests/http/cart-guard/free-stock.spec.ts` tests that both agree.
 */
export function sumFree(
  levels: readonly StockLevel[],
  locationIds: readonly string[],
): Map<string, number> {
  const free = new Map<string, number>()
  for (const level of levels) {
    if (!locationIds.includes(level.location_id)) continue
    const here =
      toNumber(level.stocked_quantity ?? 0) - toNumber(level.reserved_quantity ?? 0)
    free.set(level.inventory_item_id, (free.get(level.inventory_item_id) ?? 0) + here)
  }
  return free
}

/** Reads the free pieces of each of these items at these locations. */
export async function readFreeUnits(
  container: MedusaContainer,
  itemIds: readonly string[],
  locationIds: readonly string[],
): Promise<Map<string, number>> {
  if (itemIds.length === 0 || locationIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: [...new Set(itemIds)], location_id: [...locationIds] },
  })
  const levels: StockLevel[] = data
  return sumFree(levels, locationIds)
}
