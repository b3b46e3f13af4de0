import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  type AdminWithdrawal,
  type AdminWithdrawalOrder,
  type AdminWithdrawalsResponse,
  WITHDRAWAL_REFUND_DAYS,
  type WithdrawalState,
} from "../../contracts"
import { WITHDRAWAL_MODULE, type WithdrawalService } from "../../modules/withdrawal"
import { isSameEmail } from "../order/rules/is-same-email"
import { findRefund } from "./find-refund"
import { readWithdrawalOrder } from "./read-withdrawal-order"
import { readOrderNumbers } from "./rules/read-order-numbers"

export type WithdrawalRow = Awaited<ReturnType<WithdrawalService["retrieveWithdrawal"]>>
export type ListWithdrawalsInput = {
  limit: number
  offset: number
  state?: WithdrawalState
}

/** The most orders that are shown for one e-mail address. */
const MAX_ORDERS = 3
const DAY_MS = 24 * 60 * 60 * 1_000
const WAITING: WithdrawalState[] = ["received", "accepted"]

/** Ids of the orders that a withdrawal may be about. */
async function findOrderIds(
  container: MedusaContainer,
  { order_id, order_text, email }: WithdrawalRow,
): Promise<string[]> {
  if (order_id) return [order_id]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const find = async (filters: Record<string, unknown>) => {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: { ...filters, is_draft_order: false },
      pagination: { take: MAX_ORDERS, order: { created_at: "DESC" } },
    })
    return data.map(({ id }) => id)
  }
  const numbers = readOrderNumbers(order_text)
  const named = numbers.length > 0 ? await find({ display_id: numbers }) : []
  return named.length > 0 ? named : find({ email: { $ilike: escapeLike(email) } })
}

/** For `ilike`: the text itself, in any letter case. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

async function toOrder(
  container: MedusaContainer,
  id: string,
  email: string,
): Promise<AdminWithdrawalOrder | null> {
  const order = await readWithdrawalOrder(container, id)
  if (!order) return null
  const { history, lines, withdrawal } = order
  return {
    id,
    display_id: history.display_id,
    placed_at: history.created_at,
    email: history.email,
    is_same_email: isSameEmail(history.email, email),
    withdrawal,
    lines: lines.map((line) => ({
      id: line.id,
      title: line.title,
      variant_title: line.variant_title,
      sku: line.sku,
      quantity: line.ordered,
      is_sealed: line.is_sealed,
    })),
  }
}

const toIso = (date: Date | string | null) => date && new Date(date).toISOString()

async function toAdmin(
  container: MedusaContainer,
  row: WithdrawalRow,
): Promise<AdminWithdrawal> {
  const ids = await findOrderIds(container, row)
  const orders = await Promise.all(ids.map((id) => toOrder(container, id, row.email)))
  const received = new Date(row.received_at)
  const due = new Date(received.getTime() + WITHDRAWAL_REFUND_DAYS * DAY_MS)
  return {
    id: row.id,
    state: row.state,
    name: row.name,
    order: row.order_text,
    email: row.email,
    received_at: received.toISOString(),
    refund_by: due.toISOString().slice(0, 10),
    orders: orders.flatMap((order) => order ?? []),
    order_id: row.order_id,
    lines: row.lines,
    reason: row.reason,
    decided_at: toIso(row.decided_at),
    refund: row.refund ?? (await findRefund(container, row))?.plan ?? null,
    refunded_at: toIso(row.refunded_at),
  }
}

/** One row. Refuses an unknown id (404). */
export async function getWithdrawal(
  container: MedusaContainer,
  id: string,
): Promise<WithdrawalRow> {
  const service = container.resolve<WithdrawalService>(WITHDRAWAL_MODULE)
  const [row] = await service.listWithdrawals({ id })
  if (row) return row
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such withdrawal.")
}

/** One withdrawal as staff see it. Refuses an unknown id (404). */
export async function getAdminWithdrawal(
  container: MedusaContainer,
  id: string,
): Promise<AdminWithdrawal> {
  return toAdmin(container, await getWithdrawal(container, id))
}

/** Lists withdrawals: open ones by the day on which the money is due, others latest first. */
export async function listWithdrawals(
  container: MedusaContainer,
  { limit, offset, state }: ListWithdrawalsInput,
): Promise<AdminWithdrawalsResponse> {
  const service = container.resolve<WithdrawalService>(WITHDRAWAL_MODULE)
  const direction = state && WAITING.includes(state) ? "ASC" : "DESC"
  const [[rows, count], [, waiting]] = await Promise.all([
    service.listAndCountWithdrawals(state ? { state } : {}, {
      ...{ take: limit, skip: offset },
      order: { received_at: direction, id: direction },
    }),
    service.listAndCountWithdrawals({ state: WAITING }, { take: 1, select: ["id"] }),
  ])
  const withdrawals = await Promise.all(rows.map((row) => toAdmin(container, row)))
  return { withdrawals, count, limit, offset, waiting }
}
