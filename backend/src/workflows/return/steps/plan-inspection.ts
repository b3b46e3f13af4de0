import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InspectReturnRequest } from "../../../contracts"
import { findReturnPlace } from "../../../queries/return/find-return-place"
import { readReturnStock } from "../../../queries/return/read-return-stock"
import {
  type InspectionRefusal,
  planInspection,
} from "../../../queries/return/rules/plan-inspection"

export type InspectReturnInput = InspectReturnRequest & { return_id: string }

function buildRefusal({ code, title, arrived }: InspectionRefusal): MedusaError {
  const sentences: Record<InspectionRefusal["code"], string> = {
    inspection_outdated: `${title}: some pieces are booked already, perhaps by somebody else. Reload the page to see how many. What was booked is not taken back here; change the stock level in Inventory.`,
    inspection_too_high: `${title}: only ${arrived} arrived. Count the pieces again.`,
    never_restocked: `${title} is sterile or a needle and never goes back on the shelf. Choose "Destroy" or "To supplier".`,
  }
  return new MedusaError(MedusaError.Types.CONFLICT, `${code}: ${sentences[code]}`)
}

/** Plans an inspection; the workflow says when it refuses. */
export const planInspectionStep = createStep(
  "plan-inspection",
  async ({ return_id, parts }: InspectReturnInput, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "return",
      fields: ["order_id"],
      filters: { id: return_id },
    })
    const place = await findReturnPlace(container, return_id)
    if (!data[0] || !place?.quarantine_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "Nothing of this return is in quarantine.",
      )
    }
    const { warehouse_id, quarantine_id } = place
    const plan = planInspection(await readReturnStock(container, return_id), parts)
    if ("code" in plan) throw buildRefusal(plan)
    const shelved = plan.moves.filter(({ to_shelf }) => to_shelf > 0)
    const stocked = await container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: shelved.map(({ inventory_item_id }) => inventory_item_id),
      location_id: [warehouse_id],
    })
    return new StepResponse({
      order_id: String(data[0].order_id),
      items: plan.items,
      levels: shelved
        .filter(
          ({ inventory_item_id: id }) =>
            !stocked.some((level) => level.inventory_item_id === id),
        )
        .map(({ inventory_item_id }) => ({
          ...{ inventory_item_id, location_id: warehouse_id, stocked_quantity: 0 },
        })),
      adjustments: [
        ...plan.moves.map(({ inventory_item_id, leaving }) => ({
          ...{ inventory_item_id, location_id: quarantine_id, adjustment: -leaving },
        })),
        ...shelved.map(({ inventory_item_id, to_shelf }) => ({
          ...{ inventory_item_id, location_id: warehouse_id, adjustment: to_shelf },
        })),
      ],
    })
  },
)
