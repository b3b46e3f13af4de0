import { MedusaError } from "@medusajs/framework/utils"
import { FirstComeQueue, QueueFullError } from "../../first-come-queue"

/** Per process; each piece of work may wait for an outside payment provider. */
const queue = new FirstComeQueue({ at_once: 8, waiting: 300, wait_ms: 20_000 })

/**
 * Runs the work that opens a payment. Requests with the same key that arrive while it
 * waits or runs share its result: a double click, or a hundred concurrent requests, open
 * one payment.
 *
 * *Refuses when* too many wait already (`too_busy`, 503 with `Retry-After`).
 */
export async function runOneAtATime<Result>(
  key: readonly unknown[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await queue.run(JSON.stringify(key), work)
  } catch (error) {
    if (!(error instanceof QueueFullError)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "too_busy: Very many people are paying at this moment. Nothing was charged. Please try again.",
    )
  }
}
