import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Seconds that a second run waits for the first; the search module's own locks wait five. */
const PATIENCE = 120

/**
 * Builds every index anew beside the one that answers, then changes over: a search meanwhile
 * finds what it found before. One run at a time; the next waits. Undo: none; an index that was
 * not finished is never read, and the next run drops it.
 */
export const rebuildIndexesStep = createStep(
  "rebuild-indexes",
  async (_: void, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const { indexes } = await container
      .resolve(Modules.LOCKING)
      .execute("reindex-search", () => search.reindex(), { timeout: PATIENCE })
    return new StepResponse(indexes)
  },
)
