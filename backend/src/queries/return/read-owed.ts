import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { readDecimals } from "./price-pieces"
import { type PaidAmounts, planRefund, type RefundPlan } from "./rules/plan-refund"

type Amount = { amount: BigNumberInput } | null
type Payment = { id: string; captures: Amount[] | null; refunds: Amount[] | null }
type Row = {
  status: string
  currency_code: string
  total: BigNumberInput
  payment_collections: ({ payments: (Payment | null)[] | null } | null)[] | null
}

const add = (amounts: readonly Amount[] | null): number =>
  new BigNumber(MathBN.sum(0, ...(amounts ?? []).flatMap((one) => one?.amount ?? [])))
    .numeric

export type Owed = RefundPlan & {
  currency_code: string
  decimals: number
  /** All payments of the order, whatever is owed. */
  payments: PaidAmounts[]
}

/** What the buyer of an order is owed now; nothing for an unknown or a cancelled order. */
export async function readOwed(
  container: MedusaContainer,
  orderId: string,
): Promise<Owed> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      ...["id", "status", "currency_code", "total"],
      "payment_collections.payments.id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const order: Row | undefined = data[0]
  const { currency_code = "" } = order ?? {}
  const decimals = readDecimals(currency_code)
  const payments = (order?.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .flatMap((payment) => payment ?? [])
    .map(({ id, captures, refunds }) => ({
      ...{ id, captured: add(captures), refunded: add(refunds) },
    }))
  const isInForce = order && order.status !== "canceled"
  const plan = isInForce
    ? planRefund(payments, new BigNumber(order.total).numeric, decimals)
    : { owed: 0, parts: [] }
  return { ...plan, currency_code, decimals, payments }
}
