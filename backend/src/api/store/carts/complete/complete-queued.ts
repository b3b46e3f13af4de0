import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readShopOptions } from "../../../../options"
import { buildRefusalBody } from "../../../error-body"
import { releaseCardHold } from "../../../../workflows/cart-guard/release-card-hold"
import { completeCart, type CompletionOutcome } from "./complete-cart"
import type { Completion } from "./completion"
import { FirstComeQueue, QueueFullError } from "../../../first-come-queue"

/** Defaults without a configuration; measured on two cores. */
const DEFAULTS = { atOnce: 4, waiting: 300, waitSeconds: 20 }

let queue: FirstComeQueue | undefined

/** The completion queue, shared by all requests of this process. */
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

/** The result of a completion, with the requested fields of the order. */
export type CompletionResponse = CompletionOutcome & { order: unknown }

async function readOrder({ scope, fields }: Completion, id: string): Promise<unknown> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  return data[0]
}

/**
 * Completes a cart. When it is sold out, the hold on the buyer's card is released before
 * the response.
 */
async function completeOrRelease(completion: Completion): Promise<CompletionResponse> {
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
 * Completes a cart in its turn: first come, first served, a few concurrently, because a
 * hundred concurrent completions wait for each other's locks until they fail. A request
 * with the same input for the same cart gets the same result.
 *
 * *Refuses when* too many wait already, or the wait takes too long (`too_busy`, 503 with
 * `Retry-After`): the cart has not been changed.
 */
export async function completeQueued(
  completion: Completion,
): Promise<CompletionResponse> {
  const { scope, cart_id, customer_id, body, fields, waited } = completion
  const same = JSON.stringify([cart_id, customer_id, body ?? null, fields])
  try {
    const work = () => completeOrRelease(completion)
    return await openCompletionQueue(scope).run(same, work, waited)
  } catch (error) {
    if (!(error instanceof QueueFullError)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "too_busy: Very many people are ordering at this moment. Nothing was ordered or charged. Please try again.",
    )
  }
}
