import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminClaimsResponse } from "../../../../../contracts"
import { listAdminClaims } from "../../../../../queries/claim/list-claims"

/** Lists the claims of an order for staff, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminClaimsResponse>,
): Promise<void> {
  res.json(await listAdminClaims(req.scope, req.params.id ?? ""))
}
