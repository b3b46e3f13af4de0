import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, TransactionState } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { judgeOrder } from "../../modules/reconciliation/rules/judge-order"
import {
  findOrderRecord,
  hasUnlinkedOrder,
  listCartOrders,
} from "../../queries/reconciliation/read-order-facts"

export type CloseExecutionInput = { execution_id: string; cart_id: string }
/** How the completion ended; null while its order is neither placed nor voided. */
type Ending = TransactionState.DONE | TransactionState.FAILED | null
type Undo = { execution_id: string; state: string }

const LOCK_SECONDS = 30

async function readEnding(container: MedusaContainer, cartId: string): Promise<Ending> {
  if (await hasUnlinkedOrder(container, cartId)) return null
  const orders = await listCartOrders(container, cartId)
  const live = orders.filter(({ is_canceled }) => !is_canceled)
  for (const { order_id } of live) {
    const record = await findOrderRecord(container, order_id)
    if (!record || judgeOrder(record) !== "sound") return null
  }
  return live.length > 0 ? TransactionState.DONE : TransactionState.FAILED
}

/**
 * Stores how an interrupted completion ended, read from the orders of its cart. Undo: the
 * state that was read.
 */
const closeExecutionStep = createStep(
  "close-execution",
  async ({ execution_id, cart_id }: CloseExecutionInput, { container }) => {
    const ending = await readEnding(container, cart_id)
    if (!ending) return new StepResponse<Ending, Undo | null>(null, null)
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{ rows: { state: string }[] }>(
      `with before as (select id, state from workflow_execution where id = :id)
       update workflow_execution e set state = :state, updated_at = now() at time zone 'utc'
       from before where e.id = before.id returning before.state`,
      { id: execution_id, state: ending },
    )
    const state = rows[0]?.state
    return new StepResponse<Ending, Undo | null>(
      ending,
      state ? { execution_id, state } : null,
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw("update workflow_execution set state = ? where id = ?", [
      undo.state,
      undo.execution_id,
    ])
  },
)

/**
 * Closes the workflow execution of a completion that stopped when its process died: done
 * when its order is placed, failed when there is none. Returns null, and changes nothing,
 * while the order is not resolved.
 *
 * Refuses when the cart is being completed at this moment.
 */
export const closeExecutionWorkflow = createWorkflow(
  "close-execution",
  (input: CloseExecutionInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 0, ttl: LOCK_SECONDS })
    const ending = closeExecutionStep(input)
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(ending)
  },
)
