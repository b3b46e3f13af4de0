import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminOrderReturnsResponse,
  AdminReturn,
  AdminReturnPart,
} from "../../contracts"
import { findOrderHistory } from "../order/find-order-history"
import type { HistoryReturn, OrderHistory } from "../order/order-history"
import { pricePieces, type PricedItem, readDecimals } from "./price-pieces"
import { toOrderReturn } from "./read-order-returns"
import { readOwed } from "./read-owed"
import { readPricedItems } from "./read-priced-items"
import { readReturnStock } from "./read-return-stock"
import { readInspected } from "./rules/plan-inspection"
import { readQuarantined, type ReceivedItem } from "./rules/plan-receipt"

type Noted = {
  item_id: string
  note: string | null
  reason: { label: string } | null
}

/** Pieces of a line that came back in the returns before this one, by time of arrival. */
function countBefore(order: OrderHistory, own: HistoryReturn, lineId: string): number {
  const key = ({ received_at, id }: HistoryReturn) => `${received_at ?? ""} ${id}`
  return order.returns
    .filter((one) => one.received_at && one.id !== own.id && key(one) < key(own))
    .flatMap(({ pieces }) => pieces)
    .filter(({ line_id }) => line_id === lineId)
    .reduce((sum, { received }) => sum + received, 0)
}

function listParts(items: readonly ReceivedItem[]): AdminReturnPart[] {
  return items.flatMap(({ id: return_item_id, metadata, parts }) => {
    const quarantined = readQuarantined(metadata)
    return parts.flatMap(({ required_quantity: _, ...part }) => {
      const arrived = quarantined[part.inventory_item_id] ?? 0
      const inspected = readInspected(metadata, part.inventory_item_id)
      return arrived > 0 ? [{ return_item_id, ...part, arrived, ...inspected }] : []
    })
  })
}

/** What each line of a return is worth: what the buyer gets back for what arrived. */
export function priceReturn(
  order: OrderHistory,
  own: HistoryReturn,
  priced: readonly PricedItem[],
): Map<string, number> {
  const decimals = readDecimals(order.currency_code)
  return new Map(
    own.pieces.map(({ line_id, received }) => {
      const item = priced.find(({ id }) => id === line_id)
      const before = countBefore(order, own, line_id)
      return [line_id, item ? pricePieces(item, before, received, decimals) : 0]
    }),
  )
}

/** The returns of an order as staff see them, newest first, and what is owed for them. */
export async function listAdminReturns(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminOrderReturnsResponse> {
  const order = await findOrderHistory(container, orderId)
  if (!order || order.returns.length === 0) {
    return { currency_code: order?.currency_code ?? "", owed: 0, returns: [] }
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [priced, { owed }, notes, stocks] = await Promise.all([
    readPricedItems(container, orderId),
    readOwed(container, orderId),
    query.graph({
      entity: "return",
      fields: ["id", "items.item_id", "items.note", "items.reason.label"],
      filters: { order_id: orderId },
    }),
    Promise.all(order.returns.map(({ id }) => readReturnStock(container, id))),
  ])
  const noted: { id: string; items: (Noted | null)[] | null }[] = notes.data
  const toReturn = (own: HistoryReturn, index: number): AdminReturn => {
    const amounts = priceReturn(order, own, priced)
    const { lines, ...rest } = toOrderReturn(own, order.lines)
    return {
      ...rest,
      lines: lines.map((line) => {
        const note = noted
          .find(({ id }) => id === own.id)
          ?.items?.find((one) => one?.item_id === line.line_id)
        return {
          ...line,
          sku: order.lines.find(({ id }) => id === line.line_id)?.sku ?? null,
          reason: note?.reason?.label ?? null,
          note: note?.note ?? null,
          amount: amounts.get(line.line_id) ?? 0,
        }
      }),
      parts: listParts(stocks[index] ?? []),
    }
  }
  const returns = order.returns.map(toReturn)
  return { currency_code: order.currency_code, owed, returns: returns.toReversed() }
}
