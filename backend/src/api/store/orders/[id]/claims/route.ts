import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  OrderClaimsResponse,
  ReportClaimRequest,
  ReportClaimResponse,
} from "../../../../../contracts"
import { getOrderClaim, readOrderClaims } from "../../../../../queries/claim/list-claims"
import { reportClaimWorkflow } from "../../../../../workflows/claim/report-claim"

/** For the owner of an order: what can be claimed, and the claims so far. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderClaimsResponse>,
): Promise<void> {
  res.json(await readOrderClaims(req.scope, req.params.id ?? ""))
}

/** Reports that goods arrived damaged, wrong, expired or not at all, or harmed skin. */
export async function POST(
  req: MedusaRequest<ReportClaimRequest>,
  res: MedusaResponse<ReportClaimResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  const { result } = await reportClaimWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id },
  })
  res.json({ claim: await getOrderClaim(req.scope, order_id, result.claim_id) })
}
