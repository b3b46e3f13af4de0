import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Readiness } from "../../contracts"
import { READINESS_MODULE, type ReadinessService } from "../../modules/readiness"
import { checkReadiness } from "../../queries/readiness/check-readiness"
import { openCompletionQueue } from "../store/carts/complete/complete-queued"

/**
 * Readiness: 200 when this process can take requests, 503 when not. Changes are logged,
 * with the parts that are not ready. Liveness is Medusa's own `/health`, which depends on
 * no other service.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<Readiness>,
): Promise<void> {
  const { running, waiting, capacity } = openCompletionQueue(req.scope)
  const readiness = await checkReadiness(req.scope, { running, waiting, max: capacity })
  const change = req.scope
    .resolve<ReadinessService>(READINESS_MODULE)
    .noteReadiness(readiness)
  if (change) req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(change)
  res.setHeader("Cache-Control", "no-store")
  res.status(readiness.ready ? 200 : 503).json({ ready: readiness.ready })
}
