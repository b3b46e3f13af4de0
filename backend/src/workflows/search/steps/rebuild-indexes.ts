import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Builds every index anew beside the one that answers, then changes over: a search meanwhile
 * finds what it found before. One at a time, by the locks of the search module. Undo: none; an
 * index that was not finished is never read, and the next run drops it.
 */
export const rebuildIndexesStep = createStep(
  "rebuild-indexes",
  async (_: void, { container }) => {
    const { indexes } = await container.resolve(Modules.SEARCH).reindex()
    return new StepResponse(indexes)
  },
)
