import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readReturnStock } from "../../../queries/return/read-return-stock"
import {
  type ArrivedPieces,
  planReceipt,
} from "../../../queries/return/rules/plan-receipt"

type Action = {
  action: string
  details: { reference_id?: string; quantity?: number } | null
}
type Change = {
  id: string
  status: "pending" | "requested"
  actions: Action[] | null
}
type Return = {
  order_id: string
  canceled_at: string | Date | null
  order: { canceled_at: string | Date | null } | null
}

const ARRIVED = ["RECEIVE_RETURN_ITEM", "RECEIVE_DAMAGED_RETURN_ITEM"]

function listArrived({ actions }: Change): ArrivedPieces[] {
  return (actions ?? []).flatMap(({ action, details }) => {
    const { reference_id, quantity } = details ?? {}
    if (!ARRIVED.includes(action) || !reference_id) return []
    const pieces = Number(quantity)
    const damaged = action === "RECEIVE_DAMAGED_RETURN_ITEM" ? pieces : 0
    return [{ line_id: reference_id, quantity: pieces, damaged }]
  })
}

async function readReturn(container: MedusaContainer, id: string): Promise<Return> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: ["order_id", "canceled_at", "order.canceled_at"],
    filters: { id },
  })
  const row: Return | undefined = data[0]
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such return.")
  return row
}

async function findChange(
  container: MedusaContainer,
  order_id: string,
  return_id: string,
): Promise<Change | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "status", "actions.action", "actions.details"],
    filters: {
      ...{ order_id, return_id, change_type: "return_receive" },
      status: ["pending", "requested"],
    },
  })
  return data[0]
}

/** Plans what the receipt that staff began changes; the workflow says when it refuses. */
export const planReceiptStep = createStep(
  "plan-receipt",
  async (
    { return_id, location_id }: { return_id: string; location_id: string | null },
    { container },
  ) => {
    const { order_id, canceled_at, order } = await readReturn(container, return_id)
    const change = await findChange(container, order_id, return_id)
    const arrived = change ? listArrived(change) : []
    if (canceled_at || order?.canceled_at || !change || arrived.length === 0) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "return_closed: Nothing of this return is to be received. It may be cancelled or received already: reload the page.",
      )
    }
    const { items, pieces, is_complete } = planReceipt(
      await readReturnStock(container, return_id),
      arrived,
    )
    if (pieces.length > 0 && !location_id) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "return_closed: Nothing of this order was sent, so nothing can come back.",
      )
    }
    return new StepResponse({
      order_id,
      change: { id: change.id, status: change.status, order_id },
      update: is_complete
        ? { id: return_id, status: "received" as const, received_at: new Date() }
        : { id: return_id, status: "partially_received" as const },
      items,
      adjustments: pieces.map(({ inventory_item_id, quantity }) => ({
        ...{ inventory_item_id, location_id: location_id ?? "", adjustment: quantity },
      })),
    })
  },
)
