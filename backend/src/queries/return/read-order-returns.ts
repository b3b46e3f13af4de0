import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { OrderReturn, OrderReturnsResponse } from "../../contracts"
import { findOrderHistory } from "../order/find-order-history"
import type { HistoryReturn, OrderHistory } from "../order/order-history"
import { countClaimed } from "../claim/rules/plan-claim"
import { HOLDER_FIELDS, type HolderRow, resolveStanding } from "../sales/standing"
import { findReturnAddress } from "./find-return-place"
import { type HygieneFacts, needsSeal } from "./rules/needs-seal"
import { planReturnLines } from "./rules/plan-return"
import { resolveReturnWindow } from "./rules/resolve-window"

/** True when the buyer of an order has trade prices now. */
async function isTrade(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: HOLDER_FIELDS.map((field) => `customer.${field}`),
    filters: { id: orderId },
  })
  const holder: HolderRow | null | undefined = data[0]?.customer
  return resolveStanding(holder, new Date()).level !== "T0"
}

/** The hygiene facts of these products, by id. */
export async function readHygiene(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, HygieneFacts>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "safety_profile",
    fields: ["product_id", "regulatory_class_us", "regulatory_class_eu", "flags"],
    filters: { product_id: [...new Set(productIds)] },
  })
  const profiles: (HygieneFacts & { product_id: string })[] = data
  return new Map(profiles.map((profile) => [profile.product_id, profile]))
}

/** A return as its buyer sees it. */
export function toOrderReturn(
  { id, number, requested_at, received_at, is_complete, pieces }: HistoryReturn,
  lines: OrderHistory["lines"],
): OrderReturn {
  const arrived = is_complete ? "received" : "partially_received"
  return {
    ...{ id, number, requested_at: new Date(requested_at).toISOString() },
    status: received_at ? arrived : "requested",
    lines: pieces.map(({ line_id, quantity, received }) => {
      const line = lines.find((one) => one.id === line_id)
      const { title = "", variant_title = null } = line ?? {}
      return { line_id, title, variant_title, quantity, received }
    }),
  }
}

/**
 * What of an order can be sent back, until when and where to, and the returns so far.
 * Refuses with 404 when there is no such order.
 */
export async function readOrderReturns(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderReturnsResponse> {
  const history = await findOrderHistory(container, orderId)
  if (!history) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const productIds = history.lines.flatMap(({ product_id }) => product_id ?? [])
  const claimed = countClaimed(
    history.claims.map(({ status, pieces }) => ({ status, lines: pieces })),
  )
  const [is_trade, hygiene, address, reasons] = await Promise.all([
    isTrade(container, orderId),
    readHygiene(container, productIds),
    findReturnAddress(container, orderId),
    query.graph({ entity: "return_reason", fields: ["id", "label", "created_at"] }),
  ])
  const parcels = history.parcels.filter(
    ({ shipped_at, canceled_at }) => shipped_at && !canceled_at,
  )
  const is_more_to_come = history.lines.some(({ ordered, sent }) => sent < ordered)
  const window = resolveReturnWindow({ is_trade, parcels, is_more_to_come })
  const lines = history.lines.map((line) => ({
    ...line,
    // What is claimed is paid back or replaced; it is not paid back once more.
    returned: line.returned + (claimed.get(line.id) ?? 0),
    needs_seal: needsSeal(hygiene.get(line.product_id ?? "") ?? null),
  }))
  return {
    window,
    lines: planReturnLines(lines, window, {
      is_canceled: history.canceled_at !== null,
      now: new Date(),
    }),
    reasons: reasons.data.map(({ id, label }) => ({ id, label })),
    address,
    returns: history.returns.map((one) => toOrderReturn(one, history.lines)),
  }
}
