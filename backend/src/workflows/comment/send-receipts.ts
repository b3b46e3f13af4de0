import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMails } from "../mail/send-mails"
import { buildReceipts } from "./build-receipts"
import { claimReceiptsStep } from "./steps/claim-receipts"

const buildCommentReceiptsStep = createStep(
  "build-comment-receipts",
  async ({ ids }: { ids: string[] }, { container }) =>
    new StepResponse(await buildReceipts(container, ids)),
)

/**
 * Mails the writers of comments that were not confirmed yet: that the comment arrived,
 * with the link to withdraw it. An address gets at most one such mail an hour, for all
 * comments in between; a job sends the delayed ones.
 */
export const sendCommentReceiptsWorkflow = createWorkflow("send-comment-receipts", () => {
  const claimed = claimReceiptsStep()
  return new WorkflowResponse(sendMails(buildCommentReceiptsStep(claimed)))
})
