import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  parseCorsOrigins,
} from "@medusajs/framework/utils"
import { isOwnOrigin } from "./is-own-origin"

function readHeader(req: MedusaRequest, name: string): string | undefined {
  const value = req.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/**
 * Refuses a change that a page of another site makes through a browser; see
 * `isOwnOrigin`.
 */
export function refuseForeignOrigin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const config = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { storeCors, adminCors, authCors } = config.projectConfig.http
  const ours = [storeCors, adminCors, authCors].flatMap((list) => parseCorsOrigins(list))
  const asked = {
    method: req.method,
    origin: readHeader(req, "origin"),
    // X-Forwarded-Host is not read: behind a proxy, BACKEND_URL, which is one of ours,
    // gives the name.
    host: readHeader(req, "host"),
    fetchSite: readHeader(req, "sec-fetch-site"),
    hasSessionCookie: req.headers.cookie !== undefined,
  }
  if (!isOwnOrigin(asked, ours)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "foreign_origin: This request comes from a page of another site.",
    )
  }
  next()
}
