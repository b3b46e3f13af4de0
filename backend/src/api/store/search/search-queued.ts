import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { buildTooMany } from "../../rate-limit/rate-limit"
import { SEARCHES } from "../../rate-limit/limits"
import { OpenRequests } from "../../rate-limit/open-requests"
import { readClientNetwork } from "../../rate-limit/client-network"
import { FirstComeQueue, QueueFullError } from "../../first-come-queue"

const RETRY_MS = 2_000

const queue = new FirstComeQueue({
  at_once: SEARCHES.atOnce,
  waiting: SEARCHES.waiting,
  wait_ms: SEARCHES.waitSeconds * 1000,
})
const open = new OpenRequests(SEARCHES.perPlace)

/**
 * Runs a search in its turn: a few concurrently, because a misspelt word keeps a
 * processor busy and delays everything else. The same search of several people at the
 * same moment runs once: the result is the same for everybody.
 *
 * *Refuses when* this client network has too many open searches (`too_many_requests`), or
 * when too many wait in total or the wait takes too long (`too_busy`); both with
 * `Retry-After`.
 */
export async function searchQueued<Found>(
  req: MedusaRequest,
  search: () => Promise<Found>,
): Promise<Found> {
  const end = open.begin(readClientNetwork(req))
  if (!end) throw buildTooMany(RETRY_MS)
  try {
    const same = JSON.stringify([req.path, req.validatedQuery])
    return await queue.run(same, search)
  } catch (error) {
    if (!(error instanceof QueueFullError)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "too_busy: Very many people are searching at this moment. Please try again.",
    )
  } finally {
    end()
  }
}
