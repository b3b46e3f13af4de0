import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { planPicturesStep } from "./steps/plan-pictures"
import { uploadPicturesStep } from "./steps/upload-pictures"

/**
 * Renders and stores the pictures of records that are still to be created. Returns them
 * by key.
 */
export const seedPicturesWorkflow = createWorkflow(
  "seed-pictures",
  (input: WorkflowData<{ pictures: boolean }>) => {
    const keys = planPicturesStep(input)
    return new WorkflowResponse(uploadPicturesStep(keys))
  },
)
