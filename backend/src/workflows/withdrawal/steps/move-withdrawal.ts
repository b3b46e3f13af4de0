import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WithdrawalRefund, WithdrawalState, WithdrawnLine } from "../../../contracts"
import { getWithdrawal } from "../../../queries/withdrawal/list-withdrawals"
import { buildStateRefusal } from "../../../queries/withdrawal/withdrawal-error"

/** Columns that a decision or a refund writes. */
type Changes = {
  state: WithdrawalState
  order_id: string | null
  lines: WithdrawnLine[] | null
  reason: string | null
  decided_by: string | null
  decided_at: Date | string | null
  refund: WithdrawalRefund | null
  refunded_at: Date | string | null
}
export type MoveWithdrawal = {
  id: string
  from: WithdrawalState
  changes: Partial<Changes> & { state: WithdrawalState }
}
type Undo = { id: string; state: WithdrawalState; before: Changes }

/** The columns as the database takes them: lists and objects as JSON text. */
function toColumns({ lines, refund, ...rest }: Partial<Changes>) {
  return {
    ...rest,
    ...(lines !== undefined && { lines: lines && JSON.stringify(lines) }),
    ...(refund !== undefined && { refund: refund && JSON.stringify(refund) }),
    updated_at: new Date(),
  }
}

/**
 * Changes a withdrawal if its state is still the expected one; of two at the same moment
 * one is refused. Undo: as it was, unless it was changed again since.
 */
export const moveWithdrawalStep = createStep(
  "move-withdrawal",
  async ({ id, from, changes }: MoveWithdrawal, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const row = await getWithdrawal(container, id)
    const { state, order_id, lines, reason, decided_by, decided_at } = row
    const moved: number = await database("withdrawal")
      .where({ id, state: from })
      .update(toColumns(changes))
    if (moved === 0) throw buildStateRefusal(state)
    const { refund, refunded_at } = row
    const before = { state, order_id, lines, reason, decided_by, decided_at }
    return new StepResponse<string, Undo>(id, {
      ...{ id, state: changes.state },
      before: { ...before, refund, refunded_at },
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("withdrawal")
      .where({ id: undo.id, state: undo.state })
      .update(toColumns(undo.before))
  },
)
