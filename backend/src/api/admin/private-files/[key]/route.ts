import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * The name that the local provider gives a private file: `private-<milliseconds>-<name>`.
 */
const KEY = /^private-\d+-[^/\\]+$/

/** Sends a private file of the local file provider to staff, as a download. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const key = req.params.key ?? ""
  if (!KEY.test(key)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.")
  }
  const files = req.scope.resolve(Modules.FILE)
  // Throws "not found" here, because the stream fails only after the response has begun.
  await files.retrieveFile(key)
  const content = await files.getDownloadStream(key)
  res.attachment(key.replace(/^private-\d+-/, ""))
  res.setHeader("Cache-Control", "private, no-store")
  await pipeline(content, res)
}
