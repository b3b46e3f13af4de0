import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Drawing } from "../../contracts"
import { createMissingArticlesStep } from "./steps/create-missing-articles"
import { createMissingIllustrationsStep } from "./steps/create-missing-illustrations"

/**
 * Publishes the articles of the content folder whose slug is not taken, and makes the
 * drawings that they name. Returns the ids of the new articles.
 */
export const seedArticlesWorkflow = createWorkflow(
  "seed-articles",
  (input: WorkflowData<{ pictures: Record<string, Drawing> }>) => {
    createMissingIllustrationsStep(input)
    return new WorkflowResponse(createMissingArticlesStep(input))
  },
)
