/** Maximum length of a request's address, with its query, in characters. */
export const MAX_ADDRESS = 8_192
/** Maximum rows of one response of the Store API. */
export const MAX_ROWS = 100
/** Maximum offset of a list. */
export const MAX_OFFSET = 1_000_000
/** Maximum size of one record's `metadata`, in bytes of JSON. */
export const MAX_METADATA_BYTES = 8_192

/**
 * Maximum steps from record to record in one of `fields`, and maximum number of fields.
 */
const MAX_STEPS = 10
const MAX_FIELDS = 200

type Named = { field: string; sentence: string }

function findInvalidCount(
  query: Record<string, unknown>,
  field: "limit" | "offset",
  most: number,
): Named | null {
  const asked = query[field]
  if (asked === undefined || asked === "") return null
  const isWhole = typeof asked === "string" && /^\d{1,9}$/.test(asked)
  if (isWhole && Number(asked) <= most) return null
  const sentence = `${field} must be a whole number from 0 to ${most}.`
  return { field, sentence }
}

/**
 * Returns the problem with a query's `limit` and `offset`, or null. The Store API returns
 * at most MAX_ROWS rows; staff may request more.
 */
export function findInvalidPage(
  query: Record<string, unknown>,
  who: "store" | "staff",
): Named | null {
  const most = who === "store" ? MAX_ROWS : MAX_OFFSET
  return (
    findInvalidCount(query, "limit", most) ??
    findInvalidCount(query, "offset", MAX_OFFSET)
  )
}

/** Returns the problem with `fields` that go too far or are too many, or null. */
export function findInvalidFields(query: Record<string, unknown>): Named | null {
  const asked = [query.fields].flat().filter((part) => typeof part === "string")
  const paths = asked.flatMap((part) => part.split(","))
  const isFar = paths.some((one) => one.split(".").length > MAX_STEPS)
  if (!isFar && paths.length <= MAX_FIELDS) return null
  const sentence = `fields names at most ${MAX_FIELDS} things, ${MAX_STEPS} steps away.`
  return { field: "fields", sentence }
}

/** Size of a value as JSON, in bytes; 0 for null and undefined. */
export function countBytes(value: unknown): number {
  if (value === undefined || value === null) return 0
  return Buffer.byteLength(JSON.stringify(value) ?? "")
}
