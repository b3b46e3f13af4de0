import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readShopOptions } from "../../../../options"
import { buildRefusalBody } from "../../../error-body"
import { releaseCardHold } from "../../../../workflows/cart-guard/refuse-sold-out"
import { completeCart, type CompletionOutcome } from "./complete-cart"
import type { Completion } from "./completion"
import { FirstComeQueue, TurnedAwayError } from "../../../first-come-queue"

/** What a shop gets that says nothing else; measured on two cores. */
const DEFAULTS = { atOnce: 4, waiting: 300, waitSeconds: 20 }

let queue: FirstComeQueue | undefined

/** The one line in front of completion that all requests of this process share. */
export function openCompletionQueue(container: MedusaContainer): FirstComeQueue {
  if (!queue) {
    const { atOnce, waiting, waitSeconds } = {
      ...DEFAULTS,
      ...readShopOptions(container).completions,
    }
    queue = new FirstComeQueue({ at_once: atOnce, waiting, wait_ms: waitSeconds * 1000 })
  }
  return queue
}

function isSoldOut(error: unknown): boolean {
  return buildRefusalBody(error)?.body.code === "insufficient_inventory"
}

/** How a completion ended, with the order as the client wants to read it. */
export type CompletionAnswer = CompletionOutcome & { order: unknown }

async function readOrder({ scope, fields }: Completion, id: string): Promise<unknown> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  return data[0]
}

/** Completes; when the goods were gone, the buyer's card is free again before they hear it. */
async function completeOrRelease(completion: Completion): Promise<CompletionAnswer> {
  const { scope, cart_id } = completion
  try {
    const outcome = await completeCart(completion)
    const { order_id, error } = outcome
    if (isSoldOut(error)) await releaseCardHold(scope, cart_id)
    const order = order_id && !error ? await readOrder(completion, order_id) : null
    return { ...outcome, order }
  } catch (error) {
    if (isSoldOut(error)) await releaseCardHold(scope, cart_id)
    throw error
  }
}

/**
 * Completes a cart when its turn comes. Carts are completed first come, first served, a few at
 * a time, because a hundred at once make each other wait for locks until they fail. Who asks
 * the same of the same cart meanwhile gets the same answer.
 *
 * *Refuses when* too many wait already, or the turn did not come in time (`too_busy`, 503 with
 * `Retry-After`): the cart has not been touched.
 */
export async function completeInTurn(completion: Completion): Promise<CompletionAnswer> {
  const { scope, cart_id, customer_id, body, fields, waited } = completion
  const same = JSON.stringify([cart_id, customer_id, body ?? null, fields])
  try {
    const work = () => completeOrRelease(completion)
    return await openCompletionQueue(scope).run(same, work, waited)
  } catch (error) {
    if (!(error instanceof TurnedAwayError)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "too_busy: Very many people are ordering at this moment. Nothing was ordered or charged. Please try again.",
    )
  }
}
