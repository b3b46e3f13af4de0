import type { CreateInventoryLevelInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readReturnStock } from "../../../queries/return/read-return-stock"

type Input = { return_id: string; quarantine_id: string | null }
type Plan = {
  quarantine_id: string | null
  is_elsewhere: boolean
  levels: CreateInventoryLevelInput[]
}

/**
 * Plans the stock levels that the pieces of a return lack in the quarantine, empty ones, and
 * reports whether the return names another location.
 */
export const planQuarantineLevelsStep = createStep(
  "plan-quarantine-levels",
  async ({ return_id, quarantine_id }: Input, { container }) => {
    const nothing: Plan = { quarantine_id: null, is_elsewhere: false, levels: [] }
    if (!quarantine_id) return new StepResponse(nothing)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data }, items] = await Promise.all([
      query.graph({
        entity: "return",
        fields: ["location_id"],
        filters: { id: return_id },
      }),
      readReturnStock(container, return_id),
    ])
    const ids = [
      ...new Set(
        items.flatMap(({ parts }) =>
          parts.map(({ inventory_item_id }) => inventory_item_id),
        ),
      ),
    ]
    const stocked = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: ids, location_id: [quarantine_id] })
    const plan: Plan = {
      quarantine_id,
      is_elsewhere: data[0]?.location_id !== quarantine_id,
      levels: ids
        .filter((id) => !stocked.some((level) => level.inventory_item_id === id))
        .map((inventory_item_id) => ({
          ...{ inventory_item_id, location_id: quarantine_id, stocked_quantity: 0 },
        })),
    }
    return new StepResponse(plan)
  },
)
