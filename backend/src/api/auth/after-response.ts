import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Runs work after the response has been sent, so that its duration does not reveal
 * whether there was anything to do. Failures are logged without naming the person.
 */
export function runAfterResponse(
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
