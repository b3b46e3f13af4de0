import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Picture } from "../../contracts"
import { createMissingArticlesStep } from "./steps/create-missing-articles"

/** Publishes the articles of the content folder whose slug is not taken. */
export const seedArticlesWorkflow = createWorkflow(
  "seed-articles",
  (input: WorkflowData<{ pictures: Record<string, Picture> }>) =>
    new WorkflowResponse(createMissingArticlesStep(input)),
)
