import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkReadiness } from "../../workflows/readiness/check-readiness"
import { openCompletionQueue } from "../store/carts/complete/complete-in-turn"

/**
 * Readiness: 200 when this process may be sent requests, 503 when not, and which part it is.
 * Liveness is Medusa's own `/health`, which asks nobody.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { running, waiting, capacity } = openCompletionQueue(req.scope)
  const readiness = await checkReadiness(req.scope, { running, waiting, max: capacity })
  res.setHeader("Cache-Control", "no-store")
  res.status(readiness.ready ? 200 : 503).json(readiness)
}
