import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { isCartChanged } from "../../../../workflows/cart-review/cart-changed"
import type { Completion, CompletionCheck } from "./completion"
import { countDecline, refuseAfterDeclines } from "./limit-declines"
import { refuseSoldOut } from "./refuse-sold-out"
import { requireConfirmations } from "./require-confirmations"
import { reviewChanges } from "./review-changes"
import { settleUnplacedOrder } from "./settle-unplaced-order"

/** What stands between a buyer and core's workflow, in this order. */
const CHECKS: readonly CompletionCheck[] = [
  settleUnplacedOrder,
  refuseAfterDeclines,
  refuseSoldOut,
  reviewChanges,
  requireConfirmations,
]

/** How core's workflow ended: an order, or the error that stopped it (a plain object). */
export type CompletionOutcome = {
  order_id: string | null
  error: { type?: string; name?: string; message?: string } | null
  /** False while another run of the same workflow still works on this cart. */
  has_finished: boolean
}

/** What the engine gives back; it types it as anything. */
type CoreRun = {
  result?: { id?: string } | null
  errors?: { error: NonNullable<CompletionOutcome["error"]> }[]
  transaction: { hasFinished: () => boolean }
}

/**
 * Makes an order of the cart, or says why not. Everything that can be refused cheaply is
 * refused before core's workflow runs.
 */
export async function completeCart(completion: Completion): Promise<CompletionOutcome> {
  for (const check of CHECKS) await check(completion)
  const engine = completion.scope.resolve(Modules.WORKFLOW_ENGINE)
  const run: CoreRun = await engine.run(completeCartWorkflowId, {
    input: { id: completion.cart_id },
    throwOnError: false,
  })
  const error = run.errors?.[0]?.error ?? null
  await countDecline(completion, error)
  // It changed between the look above and core's: bring the cart up to date and tell it in full.
  if (isCartChanged(error)) await reviewChanges(completion)
  return {
    order_id: run.result?.id ?? null,
    error,
    has_finished: run.transaction.hasFinished(),
  }
}
