import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerAccessResponse } from "../../../../../contracts"
import { readCaller } from "../../../../../queries/product-access/read-caller"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CustomerAccessResponse>,
): Promise<void> {
  const { level } = await readCaller(req.scope, req.auth_context.actor_id)
  res.json({ level })
}
