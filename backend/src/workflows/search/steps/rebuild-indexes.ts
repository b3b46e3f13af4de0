import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Timeout in seconds of a second run that waits for the first; the search module's own
 * locks wait five.
 */
const TIMEOUT = 120

/**
 * Builds every index beside the current one, then switches to it: searches in the
 * meantime use the old one. One run at a time; the next waits. Undo: none; an unfinished
 * index is never read, and the next run deletes it.
 */
export const rebuildIndexesStep = createStep(
  "rebuild-indexes",
  async (_: void, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const { indexes } = await container
      .resolve(Modules.LOCKING)
      .execute("reindex-search", () => search.reindex(), { timeout: TIMEOUT })
    return new StepResponse(indexes)
  },
)
