import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { judgeFile, MAX_FILES_BYTES } from "./judge-file"

type Received = {
  originalname: string
  mimetype: string
  size: number
  buffer: Buffer
}

/** Refuses a request with files before one byte of it is kept in memory. */
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

/** The files that core's parser has read; nothing of their names or types is believed. */
function listFiles(req: MedusaRequest): Received[] {
  const files: unknown = Reflect.get(req, "files")
  return Array.isArray(files) ? files : []
}

/** Judges uploaded files by their content and gives each the type its content has. */
export async function checkFiles(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { fileTypeFromBuffer } = await import("file-type")
  for (const file of listFiles(req)) {
    const detected = (await fileTypeFromBuffer(file.buffer))?.mime ?? null
    const sentence = judgeFile({ name: file.originalname, bytes: file.size, detected })
    if (sentence) {
      const code = /larger/.test(sentence) ? "request_too_large" : "invalid_request"
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${code}: ${sentence}`)
    }
    file.mimetype = detected ?? file.mimetype
  }
  next()
}
