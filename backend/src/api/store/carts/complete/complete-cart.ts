import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { isCartChanged } from "../../../../queries/cart-review/cart-changed-error"
import { passCheckout, refuseChanged } from "../../../../workflows/checkout/pass-checkout"
import { resolveUnpaidOrder } from "../../../../workflows/reconciliation/resolve-unpaid-order"
import type { Completion } from "./completion"
import { countDecline, refuseAfterDeclines } from "../../../rate-limit/limit-declines"

/**
 * The result of core's workflow: an order, or the error that stopped it (a plain object).
 */
export type CompletionOutcome = {
  order_id: string | null
  error: { type?: string; name?: string; message?: string } | null
  /** False while another run of the same workflow is still working on this cart. */
  has_finished: boolean
}

/** The engine's result, which it types as `any`. */
type CoreRun = {
  result?: { id?: string } | null
  errors?: { error: NonNullable<CompletionOutcome["error"]> }[]
  transaction: { hasFinished: () => boolean }
}

/**
 * Makes an order of the cart, or returns or throws the reason why not. Everything that
 * can be refused cheaply is refused before core's workflow runs.
 */
export async function completeCart(completion: Completion): Promise<CompletionOutcome> {
  const { scope, cart_id } = completion
  // Resolves an earlier completion that stopped halfway, before the cart is checked
  // again.
  await resolveUnpaidOrder(scope, cart_id)
  await refuseAfterDeclines(completion)
  const run = await passCheckout(scope, cart_id, async (): Promise<CoreRun> => {
    const engine = scope.resolve(Modules.WORKFLOW_ENGINE)
    return engine.run(completeCartWorkflowId, {
      input: { id: cart_id },
      throwOnError: false,
    })
  })
  const error = run.errors?.[0]?.error ?? null
  await countDecline(completion, error)
  // The cart changed between the checks above and those under the lock: update it, and
  // throw all changes with the new total.
  if (isCartChanged(error)) await refuseChanged(scope, cart_id)
  return {
    order_id: run.result?.id ?? null,
    error,
    has_finished: run.transaction.hasFinished(),
  }
}
