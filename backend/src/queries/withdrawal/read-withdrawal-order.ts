import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderWithdrawal } from "../../contracts"
import { resolveWindow } from "../../modules/withdrawal/rules/resolve-window"
import { findOrderHistory } from "../order/find-order-history"
import type { HistoryLine, OrderHistory } from "../order/order-history"
import { readHygiene } from "../return/read-order-returns"
import { needsSeal } from "../return/rules/needs-seal"
import { readStanding } from "../sales/standing"

/** An order as withdrawals see it. */
export type WithdrawalOrder = {
  history: OrderHistory
  /** The same lines as in the history; `total` with tax, after discounts. */
  lines: (HistoryLine & { is_sealed: boolean; total: number })[]
  shipping_total: number
  shipping_option_id: string | null
  withdrawal: OrderWithdrawal | null
}

const toNumber = (amount: BigNumberInput | null | undefined) =>
  new BigNumber(amount ?? 0).numeric

type Item = {
  id: string
  is_tax_inclusive?: boolean | null
  total?: BigNumberInput | null
}

const FIELDS = [
  "id",
  "customer_id",
  "total",
  "shipping_total",
  "shipping_methods.shipping_option_id",
  "items.*",
  "items.total",
]

/**
 * Reads an order with its right to withdraw at this moment; null for a draft and for an
 * unknown id. A buyer with trade standing, or with a price without tax in Europe, which
 * only trade has, is no consumer.
 */
export async function readWithdrawalOrder(
  container: MedusaContainer,
  orderId: string,
  now = new Date(),
): Promise<WithdrawalOrder | null> {
  const history = await findOrderHistory(container, orderId)
  if (!history) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })
  const order = data[0]
  const [standing, hygiene] = await Promise.all([
    readStanding(container, order?.customer_id, now),
    readHygiene(
      container,
      history.lines.flatMap(({ product_id }) => product_id ?? []),
    ),
  ])
  const rows: (Item | null)[] = order?.items ?? []
  const items = rows.flatMap((item) => item ?? [])
  const lines = history.lines.map((line) => ({
    ...line,
    is_sealed: needsSeal(hygiene.get(line.product_id ?? "") ?? null),
    total: toNumber(items.find(({ id }) => id === line.id)?.total),
  }))
  const withdrawal = resolveWindow(
    {
      country_code: history.address?.country_code ?? null,
      is_trade:
        standing.level !== "T0" || items.some((item) => item.is_tax_inclusive === false),
      canceled_at: history.canceled_at,
      lines,
      parcels: history.parcels,
    },
    now,
  )
  return {
    ...{ history, lines, withdrawal },
    shipping_total: toNumber(order?.shipping_total),
    shipping_option_id: order?.shipping_methods?.[0]?.shipping_option_id ?? null,
  }
}

/** The right to withdraw from an order, for its buyer; null where there is none. */
export async function findOrderWithdrawal(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderWithdrawal | null> {
  return (await readWithdrawalOrder(container, orderId))?.withdrawal ?? null
}
