import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCheckResponse, AdminDiscrepanciesResponse } from "../../../contracts"
import { listDiscrepancies } from "../../../queries/reconciliation/list-discrepancies"
import { reconcileShop } from "../../../workflows/reconciliation/reconcile-shop"
import type { AdminListDiscrepanciesQuery } from "./validators"

/** Lists the discrepancies of this shop, with their outcomes. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListDiscrepanciesQuery>,
  res: MedusaResponse<AdminDiscrepanciesResponse>,
): Promise<void> {
  res.json(await listDiscrepancies(req.scope, req.validatedQuery))
}

/** Runs a check now, without waiting for the job that runs every minute. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCheckResponse>,
): Promise<void> {
  const results = await reconcileShop(req.scope)
  res.json({ busy: results === null, results: results ?? [] })
}
