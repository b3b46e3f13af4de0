import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminClaimsResponse, AnswerClaimRequest } from "../../../../../contracts"
import { listAdminClaims } from "../../../../../queries/claim/list-claims"
import { answerClaimWorkflow } from "../../../../../workflows/claim/answer-claim"

/** Ends an open claim: refund, replacement or no. Lists the claims of the order. */
export async function POST(
  req: AuthenticatedMedusaRequest<AnswerClaimRequest>,
  res: MedusaResponse<AdminClaimsResponse>,
): Promise<void> {
  const { result } = await answerClaimWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      claim_id: req.params.id ?? "",
      answered_by: req.auth_context.actor_id,
    },
  })
  res.json(await listAdminClaims(req.scope, result))
}
