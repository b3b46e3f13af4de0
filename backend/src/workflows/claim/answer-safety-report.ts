import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  type AnswerSafetyInput,
  answerSafetyReportStep,
} from "./steps/answer-safety-report"

/**
 * Stores what staff found out about a report of harm and did. A later answer takes the place
 * of an earlier one. *Undo:* the answer as before.
 */
export const answerSafetyReportWorkflow = createWorkflow(
  "answer-safety-report",
  (input: AnswerSafetyInput) => new WorkflowResponse(answerSafetyReportStep(input)),
)
