import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { checkFile, MAX_FILE_BYTES } from "../../uploaded-files/judge-file"
import { stripPicture } from "../../uploaded-files/strip-picture"

function refuse(sentence: string, code = "invalid_request"): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${code}: ${sentence}`)
}

/** The body of a request that no parser has read; refuses it as soon as it is too large. */
async function readBody(req: MedusaRequest): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req) {
    const part = Buffer.from(chunk as Uint8Array)
    bytes += part.length
    if (bytes > MAX_FILE_BYTES) {
      throw refuse("A picture is larger than 5 MB.", "request_too_large")
    }
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a picture that a buyer sends as the whole body, with the checks of staff's uploads:
 * the content decides what it is, and place, camera and comments are removed. `content` is
 * base64.
 *
 * *Refuses when* it is larger than 5 MB (413) or no JPEG, PNG, WebP or AVIF (400).
 */
export async function readPicture(
  req: MedusaRequest,
): Promise<{ mime_type: string; content: string }> {
  const { fileTypeFromBuffer } = await import("file-type")
  const body = await readBody(req)
  const detected = await fileTypeFromBuffer(body)
  const judged = checkFile({
    ...{ name: `picture.${detected?.ext ?? "bin"}`, bytes: body.length, isText: false },
    detected: detected?.mime ?? null,
  })
  if ("sentence" in judged || !judged.type.startsWith("image/")) {
    throw refuse("Only JPEG, PNG, WebP and AVIF pictures are taken.")
  }
  const content = await stripPicture(body, judged.type)
  return { mime_type: judged.type, content: content.toString("base64") }
}
