import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCheckResponse, AdminDiscrepanciesResponse } from "../../../contracts"
import { listDiscrepancies } from "../../../workflows/reconciliation/list-discrepancies"
import { reconcileShop } from "../../../workflows/reconciliation/reconcile-shop"
import type { AdminListDiscrepanciesQuery } from "./validators"

/** What was found wrong in this shop, and what became of it. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListDiscrepanciesQuery>,
  res: MedusaResponse<AdminDiscrepanciesResponse>,
): Promise<void> {
  res.json(await listDiscrepancies(req.scope, req.validatedQuery))
}

/** Looks now, instead of within the minute. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCheckResponse>,
): Promise<void> {
  const results = await reconcileShop(req.scope)
  res.json({ busy: results === null, results: results ?? [] })
}
