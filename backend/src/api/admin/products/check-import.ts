import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { validateProductImportWorkflow } from "../../../workflows/article-pairing/validate-product-import"
import { isUsableText } from "../../hardening/find-unusable-text"

/** The uploaded file as text, as core's parser has read it; null when there is none. */
function readSentFile(req: MedusaRequest): string | null {
  const file: unknown = Reflect.get(req, "file")
  if (typeof file !== "object" || file === null) return null
  const buffer: unknown = Reflect.get(file, "buffer")
  return buffer instanceof Buffer ? buffer.toString("utf-8") : null
}

/** Refuses a file with characters that all other inputs refuse too; names the line. */
function assertUsableFile(csv: string): void {
  const at = csv.split("\n").findIndex((line) => !isUsableText(line))
  if (at === -1) return
  const fault = new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `invalid_request: Line ${at + 1} of the file holds a character that cannot be used.`,
  )
  throw Object.assign(fault, { fields: ["file"] })
}

/**
 * Refuses an uploaded product file that would publish products without their articles.
 */
export async function checkSentImport(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const csv = readSentFile(req)
  if (csv !== null) {
    assertUsableFile(csv)
    await validateProductImportWorkflow(req.scope).run({ input: { csv } })
  }
  next()
}

/** The same check for a file that was uploaded earlier and is named by its key. */
export async function checkStoredImport(
  req: MedusaRequest<{ file_key: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const file = await req.scope
    .resolve(Modules.FILE)
    .getAsBuffer(req.validatedBody.file_key)
  const csv = file.toString("utf-8")
  assertUsableFile(csv)
  await validateProductImportWorkflow(req.scope).run({ input: { csv } })
  next()
}
