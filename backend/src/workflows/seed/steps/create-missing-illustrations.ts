import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Drawing } from "../../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import { buildIllustrations } from "../rules/build-illustrations"

/**
 * Creates the drawings that texts name and that do not exist yet. Returns the new ids.
 *
 * Undo: deletes them.
 */
export const createMissingIllustrationsStep = createStep(
  "create-missing-illustrations",
  async ({ pictures }: { pictures: Record<string, Drawing> }, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const found = await service.listIllustrations({}, { select: ["name"] })
    const missing = buildIllustrations(pictures).filter(
      ({ name }) => !found.some((one) => one.name === name),
    )
    const created = missing.length > 0 ? await service.createIllustrations(missing) : []
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<ArticleService>(ARTICLE_MODULE).deleteIllustrations(ids)
    }
  },
)
