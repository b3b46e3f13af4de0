import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminWithdrawalsResponse } from "../../../contracts"
import { listWithdrawals } from "../../../queries/withdrawal/list-withdrawals"
import type { AdminListWithdrawalsQuery } from "./validators"

/** Lists withdrawals from contracts, each with the orders it may be about. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListWithdrawalsQuery>,
  res: MedusaResponse<AdminWithdrawalsResponse>,
): Promise<void> {
  res.json(await listWithdrawals(req.scope, req.validatedQuery))
}
