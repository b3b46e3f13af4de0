import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerAccessResponse } from "../../../../../contracts"
import { readStanding } from "../../../../../queries/sales/standing"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CustomerAccessResponse>,
): Promise<void> {
  const { level } = await readStanding(req.scope, req.auth_context.actor_id)
  res.json({ level })
}
