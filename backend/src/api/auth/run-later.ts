import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Does something once the answer has left, so that nobody can tell from the time it takes
 * whether there was anything to do. What fails is logged without saying for whom.
 */
export function runLater(
  req: MedusaRequest,
  res: MedusaResponse,
  what: string,
  work: () => Promise<unknown>,
): void {
  res.once("finish", () => {
    work().catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : "no reason given"
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${what}: ${why}`)
    })
  })
}
