import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

type LevelRow = {
  inventory_item_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/**
 * Free pieces (stocked minus reserved) of each inventory item, summed over the given
 * warehouses. An item without a level there is not in the map: nothing is free.
 */
export async function readFreeStock(
  container: MedusaContainer,
  itemIds: readonly string[],
  locationIds: readonly string[],
): Promise<Map<string, number>> {
  const free = new Map<string, number>()
  if (itemIds.length === 0 || locationIds.length === 0) return free

  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: [...new Set(itemIds)], location_id: [...locationIds] },
  })
  const levels: LevelRow[] = data
  for (const level of levels) {
    const here = Number(level.stocked_quantity) - Number(level.reserved_quantity)
    free.set(level.inventory_item_id, (free.get(level.inventory_item_id) ?? 0) + here)
  }
  return free
}
