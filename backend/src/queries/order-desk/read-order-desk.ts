import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type AdminOrderDeskResponse,
  type DeskCount,
  type DeskQueue,
  PAY_WITHIN_DAYS,
} from "../../contracts"
import { listLowStock } from "../sales/list-low-stock"
import { QUEUE_SQL } from "../order/order-facts"
import { readSales } from "./read-sales"
import { listPeriodStarts } from "./rules/list-period-starts"

/** Rows of the card "Low stock". */
const LOW_STOCK_ROWS = 20

/** SQL: how many things wait, and since when the oldest. */
const count = (from: string) =>
  `select count(*)::int as count, min(created_at) as oldest_at from ${from}`

const COMMENTS = count("comment where state = 'pending' and deleted_at is null")

async function readCount(container: MedusaContainer, sql: string): Promise<DeskCount> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { count: number; oldest_at: Date | null }[] }>(sql, {
      pay_days: PAY_WITHIN_DAYS,
    })
  const [row] = rows
  return {
    count: row?.count ?? 0,
    oldest_at: row?.oldest_at?.toISOString() ?? null,
  }
}

/**
 * What waits for staff at this moment, and what was sold: one narrow read for each number.
 * The time zone decides when today began.
 */
export async function readOrderDesk(
  container: MedusaContainer,
  now: Date,
  timeZone: string,
): Promise<AdminOrderDeskResponse> {
  const countOrders = (queue: DeskQueue) =>
    readCount(container, count(`"order" where id in (${QUEUE_SQL[queue]})`))
  const [toShip, unpaid, overdue, toRefund, returns, comments, lowStock, sales] =
    await Promise.all([
      countOrders("to_ship"),
      countOrders("unpaid"),
      countOrders("overdue"),
      countOrders("to_refund"),
      countOrders("returns"),
      readCount(container, COMMENTS),
      listLowStock(container, LOW_STOCK_ROWS),
      readSales(container, listPeriodStarts(now, timeZone)),
    ])
  return {
    queues: { to_ship: toShip, unpaid, overdue, to_refund: toRefund, returns },
    comments,
    low_stock: lowStock,
    sales,
  }
}
