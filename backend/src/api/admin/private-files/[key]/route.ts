import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** A private file as the local provider names it: `private-<milliseconds>-<name>`. */
const KEY = /^private-\d+-[^/\\]+$/

/** Sends staff a private file of the local file provider, to be saved. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const key = req.params.key ?? ""
  if (!KEY.test(key)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.")
  }
  const files = req.scope.resolve(Modules.FILE)
  // Throws "not found", which the stream would say too late.
  await files.retrieveFile(key)
  const content = await files.getDownloadStream(key)
  res.attachment(key.replace(/^private-\d+-/, ""))
  res.setHeader("Cache-Control", "private, no-store")
  await pipeline(content, res)
}
