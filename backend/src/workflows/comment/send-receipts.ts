import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { buildReceipts } from "./build-receipts"
import { claimReceiptsStep } from "./steps/claim-receipts"

const buildCommentReceiptsStep = createStep(
  "build-comment-receipts",
  async ({ ids }: { ids: string[] }, { container }) =>
    new StepResponse(await buildReceipts(container, ids)),
)

/**
 * Writes to everybody who has left a comment and was not written to: that it arrived, and the
 * link to take it back. An address gets at most one such mail an hour, with all that came in
 * between; a job sends what had to wait.
 */
export const sendCommentReceiptsWorkflow = createWorkflow("send-comment-receipts", () => {
  const claimed = claimReceiptsStep()
  return new WorkflowResponse(sendNotificationsStep(buildCommentReceiptsStep(claimed)))
})
