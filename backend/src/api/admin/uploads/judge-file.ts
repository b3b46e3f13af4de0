/** Largest file that staff may upload, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
/** Largest request with files, in bytes: several pictures at once. */
export const MAX_FILES_BYTES = 5 * MAX_FILE_BYTES

/** What may be uploaded, by what its content is, with the endings its name may have. */
const TAKEN: Record<string, readonly string[]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/avif": ["avif"],
  "application/pdf": ["pdf"],
}

/** Types under which browsers send a CSV file; Windows with a spreadsheet program says the last. */
const CSV_TYPES = ["text/csv", "application/csv", "application/vnd.ms-excel"]

/** A file as it came. */
export type UploadedFile = {
  name: string
  bytes: number
  /** The type that its first bytes name; null when they name none. */
  detected: string | null
  /** The whole content is UTF-8 text without NUL. */
  isText: boolean
}

/** The type a file is kept under, or the sentence why it is not taken. */
export type FileJudgement = { type: string } | { sentence: string }

const isCsvName = (name: string): boolean => /\.csv$/i.test(name)

/**
 * Name and type that the sender gives are not believed: the content decides, and the name must
 * agree with it, so that the file is served later as what it is. A CSV file has no first bytes
 * of its own, so every valid text may have that name; it is never shown in place.
 */
export function judgeFile(file: UploadedFile): FileJudgement {
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
 * Why no upload address is given out for this file, in a sentence, or null. What is sent there
 * goes past the shop to the file service, so nobody looks into it: only the file of a product
 * import, which is private and read by the import alone.
 */
export function judgeUploadAddress(asked: {
  mime_type: string
  access?: string | undefined
}): string | null {
  const type = asked.mime_type.split(";")[0]?.trim().toLowerCase() ?? ""
  if (CSV_TYPES.includes(type) && asked.access !== "public") return null
  return "An upload address is given out for private CSV files only. Send other files to /admin/uploads."
}
