/** Maximum size of a file that staff upload, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
/** Maximum size of a request with files, in bytes: several pictures in one request. */
export const MAX_FILES_BYTES = 5 * MAX_FILE_BYTES

/** The accepted types of content, each with its file extensions. */
const TAKEN: Record<string, readonly string[]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/avif": ["avif"],
  "application/pdf": ["pdf"],
}

/**
 * Types under which browsers send a CSV file; the last is used on Windows with a
 * spreadsheet program.
 */
const CSV_TYPES = ["text/csv", "application/csv", "application/vnd.ms-excel"]

/** A file as it was received. */
export type UploadedFile = {
  name: string
  bytes: number
  /** The type detected from its first bytes; null when they match none. */
  detected: string | null
  /** True when the whole content is UTF-8 text without NUL. */
  isText: boolean
}

/** The type under which a file is stored, or a sentence why it is refused. */
export type FileJudgement = { type: string } | { sentence: string }

const isCsvName = (name: string): boolean => /\.csv$/i.test(name)

/**
 * Checks a file. The sender's name and type are not trusted: the content decides, and the
 * name's extension must match it, so that the file is later served as what it is. A CSV
 * file has no recognisable first bytes, so any valid text may have that extension; such a
 * file is never displayed by the browser.
 */
export function checkFile(file: UploadedFile): FileJudgement {
  const { name, bytes, detected, isText } = file
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[/\\\u0000-\u001f]/.test(name) || name.startsWith(".") || name.length > 200) {
    return { sentence: "A file has a name that cannot be used." }
  }
  if (bytes > MAX_FILE_BYTES) return { sentence: "A file is larger than 5 MB." }
  if (isCsvName(name)) {
    if (isText && bytes > 0) return { type: "text/csv" }
    return { sentence: "A CSV file must be text in UTF-8, and not empty." }
  }
  const endings = (detected && TAKEN[detected]) || []
  const ending = name.split(".").pop()?.toLowerCase() ?? ""
  if (detected && endings.includes(ending)) return { type: detected }
  return {
    sentence:
      "Only JPEG, PNG, WebP and AVIF pictures, PDF and CSV files are taken, under their own ending.",
  }
}

/** True for UTF-8 text without NUL. */
export function isUtf8Text(content: Uint8Array): boolean {
  if (content.includes(0)) return false
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content)
    return true
  } catch {
    return false
  }
}

/**
 * Returns why no upload address is issued for this file, or null when it is. A file sent
 * to such an address goes directly to the file service, unchecked. So only the file of a
 * product import is allowed: it is private, and only the import reads it.
 */
export function checkUploadUrl(asked: {
  mime_type: string
  access?: string | undefined
}): string | null {
  const type = asked.mime_type.split(";")[0]?.trim().toLowerCase() ?? ""
  if (CSV_TYPES.includes(type) && asked.access !== "public") return null
  return "An upload address is given out for private CSV files only. Send other files to /admin/uploads."
}
