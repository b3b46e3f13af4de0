import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderReturnsResponse } from "../../../../../contracts"
import { listAdminReturns } from "../../../../../queries/return/list-admin-returns"

/** Lists the returns of an order for staff, newest first, and what is owed for them. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderReturnsResponse>,
): Promise<void> {
  res.json(await listAdminReturns(req.scope, req.params.id ?? ""))
}
