import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A stored summary that differs by less is right: the smallest coin is larger. */
const COIN = 0.005

type Totals = Record<string, unknown>
type Stored = { id: string; totals: Totals; total: number; paid: number }

const SUMMARY = `
  select s.id, s.totals, (s.totals->>'current_order_total')::float as total,
    (s.totals->>'transaction_total')::float as paid
  from order_summary s join "order" o on o.id = s.order_id and o.version = s.version
  where o.id = ? and s.deleted_at is null`

const write = (container: MedusaContainer, id: string, totals: Totals) =>
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("update order_summary set totals = cast(? as jsonb) where id = ?", [
      JSON.stringify(totals),
      id,
    ])

/** An amount as core stores it in a summary: plain, and with all its digits. */
function toStored(name: string, amount: BigNumberInput): Totals {
  const value = MathBN.convert(amount)
  return {
    [name]: value.toNumber(),
    [`raw_${name}`]: { value: value.toString(), precision: 20 },
  }
}

/**
 * Writes what an order costs into its stored summary. Core adds the tax of a draft order,
 * and of lines that an edit adds, without writing it there; lists and what is due read the
 * summary. Undo: the summary as it was.
 */
export const refreshOrderSummaryStep = createStep(
  "refresh-order-summary",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [{ data }, { rows }] = await Promise.all([
      container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["id", "total"],
        filters: { id: order_id },
      }),
      container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw<{ rows: Stored[] }>(SUMMARY, [order_id]),
    ])
    const [order] = data
    const [stored] = rows
    if (!order || !stored) return new StepResponse(false, null)
    const total = MathBN.convert(order.total)
    const difference = MathBN.abs(MathBN.sub(total, stored.total))
    if (MathBN.lt(difference, COIN)) return new StepResponse(false, null)
    await write(container, stored.id, {
      ...stored.totals,
      ...toStored("current_order_total", total),
      ...toStored("accounting_total", total),
      ...toStored("pending_difference", MathBN.sub(total, stored.paid)),
    })
    return new StepResponse(true, { id: stored.id, totals: stored.totals })
  },
  async (before, { container }) => {
    if (before) await write(container, before.id, before.totals)
  },
)
