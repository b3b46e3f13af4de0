import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminLinkCheckResponse } from "../../../contracts"
import { beginLinkCheckWorkflow } from "../../../workflows/outside-link/begin-link-check"
import { findLinkCheck } from "../../../queries/outside-link/read-outside-links"

/**
 * Starts a check of the links to other sites now, without waiting for the nightly job.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminLinkCheckResponse>,
): Promise<void> {
  const { result } = await beginLinkCheckWorkflow(req.scope).run({
    input: { by: "staff" },
  })
  res.json({ begun: result.begun, check: await findLinkCheck(req.scope, new Date()) })
}
