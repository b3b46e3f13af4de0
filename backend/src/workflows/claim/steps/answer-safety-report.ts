import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AnswerSafetyRequest } from "../../../contracts"
import { CLAIM_MODULE, type ClaimService } from "../../../modules/claim"

export type AnswerSafetyInput = AnswerSafetyRequest & {
  report_id: string
  answered_by: string
}

/** Stores the answer to a safety report; returns the id of its order. 404 for none. */
export const answerSafetyReportStep = createStep(
  "answer-safety-report",
  async ({ report_id, answer, answered_by }: AnswerSafetyInput, { container }) => {
    const service = container.resolve<ClaimService>(CLAIM_MODULE)
    const before = await service.retrieveSafetyReport(report_id)
    await service.updateSafetyReports({
      ...{ id: report_id, answer, answered_by, answered_at: new Date() },
    })
    return new StepResponse(before.order_id, {
      id: report_id,
      answer: before.answer,
      answered_by: before.answered_by,
      answered_at: before.answered_at,
    })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<ClaimService>(CLAIM_MODULE).updateSafetyReports(before)
  },
)
