import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WithdrawalRefund, WithdrawnLine } from "../../contracts"
import { WITHDRAWAL_MODULE, type WithdrawalService } from "../../modules/withdrawal"
import { type Earlier, planRefund } from "../../modules/withdrawal/rules/plan-refund"
import { splitRefund } from "../../modules/withdrawal/rules/split-refund"
import { findStandardPrice } from "./find-standard-price"
import { readWithdrawalOrder } from "./read-withdrawal-order"

type Withdrawal = { id: string; order_id: string | null; lines: WithdrawnLine[] | null }

/** The money that goes back, and how much of it by which payment. */
export type FoundRefund = {
  plan: WithdrawalRefund
  payments: { payment_id: string; amount: number }[]
}

/** What was withdrawn from and paid back of this order before. */
async function readEarlier(
  container: MedusaContainer,
  { id, order_id }: Withdrawal,
): Promise<Earlier> {
  const service = container.resolve<WithdrawalService>(WITHDRAWAL_MODULE)
  const rows = await service.listWithdrawals({ order_id, state: "refunded" })
  const others = rows.filter((row) => row.id !== id)
  return {
    lines: others.flatMap(({ lines }) => lines ?? []),
    paid: others.reduce((sum, { refund }) => sum + (refund?.amount ?? 0), 0),
  }
}

type Sum = { amount: number }
type PaymentRow = { id: string; captures?: (Sum | null)[]; refunds?: (Sum | null)[] }
const sum = (rows: (Sum | null)[] | undefined) =>
  (rows ?? []).reduce((total, row) => total + Number(row?.amount ?? 0), 0)

/** What was taken by each payment of the order and not given back. */
async function listPayments(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const collections: ({ payments?: (PaymentRow | null)[] | null } | null)[] =
    data[0]?.payment_collections ?? []
  return collections
    .flatMap((one) => one?.payments ?? [])
    .flatMap((payment) =>
      payment
        ? {
            payment_id: payment.id,
            captured: sum(payment.captures),
            refunded: sum(payment.refunds),
          }
        : [],
    )
}

/** Plans the refund of an accepted withdrawal; null while it names no order. */
export async function findRefund(
  container: MedusaContainer,
  withdrawal: Withdrawal,
): Promise<FoundRefund | null> {
  const order = withdrawal.order_id
    ? await readWithdrawalOrder(container, withdrawal.order_id)
    : null
  if (!order) return null
  const [payments, earlier, standard_total] = await Promise.all([
    listPayments(container, order.history.id),
    readEarlier(container, withdrawal),
    findStandardPrice(container, order),
  ])
  const { currency_code } = order.history
  const plan = planRefund(
    {
      ...{ currency_code, standard_total },
      lines: order.lines,
      shipping_total: order.shipping_total,
      captured: payments.reduce((total, { captured }) => total + captured, 0),
      refunded: payments.reduce((total, { refunded }) => total + refunded, 0),
    },
    withdrawal.lines,
    earlier,
  )
  return { plan, payments: splitRefund(plan.amount, payments, currency_code) }
}
