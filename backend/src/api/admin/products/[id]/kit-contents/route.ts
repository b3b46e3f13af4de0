import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminKitContentsResponse } from "../../../../../contracts"
import { listKitContents } from "../../../../../queries/catalog/list-kit-contents"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminKitContentsResponse>,
): Promise<void> {
  res.json({ variants: await listKitContents(req.scope, req.params.id ?? "") })
}
