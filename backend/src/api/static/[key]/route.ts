import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * What the file service did not find among the public files. The local file provider gives
 * private files (an export, an import) an address here too: staff are led to the route that
 * asks who they are.
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const key = req.params.key ?? ""
  if (!key.startsWith("private-")) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.")
  }
  res.redirect(302, `/admin/private-files/${encodeURIComponent(key)}`)
}
