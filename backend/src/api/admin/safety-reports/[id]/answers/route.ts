import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminClaimsResponse, AnswerSafetyRequest } from "../../../../../contracts"
import { listAdminClaims } from "../../../../../queries/claim/list-claims"
import { answerSafetyReportWorkflow } from "../../../../../workflows/claim/answer-safety-report"

/** Stores what staff found out about a report of harm. Lists the claims of its order. */
export async function POST(
  req: AuthenticatedMedusaRequest<AnswerSafetyRequest>,
  res: MedusaResponse<AdminClaimsResponse>,
): Promise<void> {
  const { result } = await answerSafetyReportWorkflow(req.scope).run({
    input: {
      ...{ report_id: req.params.id ?? "", answer: req.validatedBody.answer },
      answered_by: req.auth_context.actor_id,
    },
  })
  res.json(await listAdminClaims(req.scope, result))
}
