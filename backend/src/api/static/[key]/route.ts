import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Handles files that are not among the public files. The local file provider also gives
 * private files (an export, an import) an address here: these are redirected to the route
 * that requires a signed-in member of staff.
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const key = req.params.key ?? ""
  if (!key.startsWith("private-")) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.")
  }
  res.redirect(302, `/admin/private-files/${encodeURIComponent(key)}`)
}
