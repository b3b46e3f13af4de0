import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Drawing } from "../../contracts"
import { announceArticleWorkflow } from "../article/announce-article"
import { createMissingArticlesStep } from "./steps/create-missing-articles"
import { createMissingIllustrationsStep } from "./steps/create-missing-illustrations"
import { updateOutdatedArticlesStep } from "./steps/update-outdated-articles"

/**
 * Publishes the articles of the content folder whose slug is new, updates unchanged ones
 * from their files, and creates the drawings that they name. Returns the ids of the new
 * articles.
 */
export const seedArticlesWorkflow = createWorkflow(
  "seed-articles",
  (input: WorkflowData<{ pictures: Record<string, Drawing> }>) => {
    createMissingIllustrationsStep(input)
    const updated = updateOutdatedArticlesStep(input)
    const created = createMissingArticlesStep(input)
    when("readers-see-it", updated, (ids) => ids.length > 0).then(() => {
      announceArticleWorkflow.runAsStep({
        input: transform({ updated }, (data) => ({ ids: data.updated, slugs: [] })),
      })
    })
    return new WorkflowResponse(created)
  },
)
