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

/** A file as it came, with what its first bytes say it is (null when they say nothing). */
export type UploadedFile = { name: string; bytes: number; detected: string | null }

/**
 * Why this file is not taken, in a sentence, or null when it is. Name and type that the sender
 * gives are not believed: the content decides, and the name must agree with it, so that the file
 * is served later as what it is.
 */
export function judgeFile({ name, bytes, detected }: UploadedFile): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[/\\\u0000-\u001f]/.test(name) || name.startsWith(".") || name.length > 200) {
    return "A file has a name that cannot be used."
  }
  if (bytes > MAX_FILE_BYTES) return "A file is larger than 5 MB."
  const endings = (detected && TAKEN[detected]) || []
  const ending = name.split(".").pop()?.toLowerCase() ?? ""
  if (endings.includes(ending)) return null
  return "Only JPEG, PNG, WebP and AVIF pictures and PDF files are taken, under their own ending."
}
