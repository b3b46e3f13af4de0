import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { buildTooMany } from "../../attempts/attempts"
import { SEARCHES } from "../../attempts/limits"
import { OpenRequests } from "../../attempts/open-requests"
import { readPlace } from "../../attempts/read-place"
import { FirstComeQueue, TurnedAwayError } from "../../first-come-queue"

const RETRY_MS = 2_000

const queue = new FirstComeQueue({
  at_once: SEARCHES.atOnce,
  waiting: SEARCHES.waiting,
  wait_ms: SEARCHES.waitSeconds * 1000,
})
const open = new OpenRequests(SEARCHES.perPlace)

/**
 * Searches when its turn comes: a few at once, because a misspelt word keeps a processor busy,
 * and everything else the shop does would wait for it. The same search of several people at the
 * same moment is made once: what is found is the same for everybody.
 *
 * *Refuses when* this place has too many searches open (`too_many_requests`), or too many wait
 * in all, or the turn did not come in time (`too_busy`); both with `Retry-After`.
 */
export async function searchInTurn<Found>(
  req: MedusaRequest,
  search: () => Promise<Found>,
): Promise<Found> {
  const end = open.begin(readPlace(req))
  if (!end) throw buildTooMany(RETRY_MS)
  try {
    const same = JSON.stringify([req.path, req.validatedQuery])
    return await queue.run(same, search)
  } catch (error) {
    if (!(error instanceof TurnedAwayError)) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "too_busy: Very many people are searching at this moment. Please try again.",
    )
  } finally {
    end()
  }
}
