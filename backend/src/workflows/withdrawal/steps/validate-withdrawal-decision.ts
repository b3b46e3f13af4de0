import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WithdrawalState, WithdrawnLine } from "../../../contracts"
import { canMove } from "../../../modules/withdrawal/rules/withdrawal-moves"
import { findOrderHistory } from "../../../queries/order/find-order-history"
import { getWithdrawal } from "../../../queries/withdrawal/list-withdrawals"
import { buildStateRefusal } from "../../../queries/withdrawal/withdrawal-error"

export type Decision = {
  id: string
  to: "accepted" | "declined"
  order_id?: string
  lines?: WithdrawnLine[]
  reason?: string
  decided_by: string | null
}

async function assertLines(
  container: MedusaContainer,
  orderId: string,
  lines: readonly WithdrawnLine[],
): Promise<void> {
  const order = await findOrderHistory(container, orderId)
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  }
  const isOrdered = lines.every(({ line_id, quantity }) =>
    order.lines.some(({ id, ordered }) => id === line_id && quantity <= ordered),
  )
  const ids = new Set(lines.map(({ line_id }) => line_id))
  if (isOrdered && ids.size === lines.length) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `withdrawal_lines: Order #${order.display_id} has no such lines with so many pieces.`,
  )
}

/** Returns the state to move from; the workflow says what it refuses. */
export const validateWithdrawalDecisionStep = createStep(
  "validate-withdrawal-decision",
  async ({ id, to, order_id, lines = [] }: Decision, { container }) => {
    const { state } = await getWithdrawal(container, id)
    if (!canMove(state, to)) throw buildStateRefusal(state)
    if (order_id) await assertLines(container, order_id, lines)
    return new StepResponse<WithdrawalState>(state)
  },
)
