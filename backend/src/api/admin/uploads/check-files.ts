import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  isUtf8Text,
  checkFile,
  checkUploadUrl,
  MAX_FILES_BYTES,
} from "../../uploaded-files/judge-file"
import { stripPicture } from "../../uploaded-files/strip-picture"

/** An uploaded file, as core's parser stores it. */
export type Received = {
  originalname: string
  mimetype: string
  size: number
  buffer: Buffer
}

/** Refuses a too large request with files before any byte of it is kept in memory. */
export function limitFiles(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (!/^multipart\//i.test(req.headers["content-type"] ?? "")) {
    next()
    return
  }
  const length = Number(req.headers["content-length"])
  if (!Number.isInteger(length)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "invalid_request: A request with files must say how long it is.",
    )
  }
  if (length > MAX_FILES_BYTES) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "request_too_large: The files are larger than 25 MB together.",
    )
  }
  next()
}

/**
 * The files that core's parser has read. Their names and types come from the sender and
 * are not trusted.
 */
export function listFiles(req: MedusaRequest): Received[] {
  const files: unknown = Reflect.get(req, "files")
  return Array.isArray(files) ? files : []
}

/**
 * Checks uploaded files by their content, sets each file's type to the type of its
 * content, and removes metadata from pictures: place, camera, comments.
 */
export async function checkFiles(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { fileTypeFromBuffer } = await import("file-type")
  const files = listFiles(req)
  for (const file of files) {
    const detected = (await fileTypeFromBuffer(file.buffer))?.mime ?? null
    const { originalname: name, size: bytes, buffer } = file
    const judged = checkFile({ name, bytes, detected, isText: isUtf8Text(buffer) })
    if ("sentence" in judged) {
      const { sentence } = judged
      const code = /larger/.test(sentence) ? "request_too_large" : "invalid_request"
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${code}: ${sentence}`)
    }
    file.mimetype = judged.type
  }
  // One after the other, because a decoded picture takes much memory.
  for (const file of files) {
    file.buffer = await stripPicture(file.buffer, file.mimetype)
    file.size = file.buffer.length
  }
  next()
}

/**
 * Refuses an upload address to which a file could be sent without being checked; see
 * `checkUploadUrl`.
 */
export function checkUploadAddress(
  req: MedusaRequest<{ mime_type: string; access?: "public" | "private" }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const sentence = checkUploadUrl(req.validatedBody)
  if (sentence) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `invalid_request: ${sentence}`)
  }
  next()
}
