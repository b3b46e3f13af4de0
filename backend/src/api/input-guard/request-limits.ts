/** Longest address of a request, with its query, in characters. */
export const MAX_ADDRESS = 8_192
/** Most rows of one answer of the Store API. */
export const MAX_ROWS = 100
/** Furthest row that can be asked for. */
export const MAX_OFFSET = 1_000_000
/** Largest `metadata` of one thing, in bytes of JSON. */
export const MAX_METADATA_BYTES = 8_192

/** Most steps from one thing to the next in one of `fields`, and most of them. */
const MAX_STEPS = 10
const MAX_FIELDS = 200

type Named = { field: string; sentence: string }

function findFaultyCount(
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
 * What is wrong with `limit` and `offset` of a query, or null. The Store API gives at most
 * MAX_ROWS at once; staff may ask for more.
 */
export function findFaultyPage(
  query: Record<string, unknown>,
  who: "store" | "staff",
): Named | null {
  const most = who === "store" ? MAX_ROWS : MAX_OFFSET
  return (
    findFaultyCount(query, "limit", most) ?? findFaultyCount(query, "offset", MAX_OFFSET)
  )
}

/** A `fields` that reaches too far or names too much, or null. */
export function findFaultyFields(query: Record<string, unknown>): Named | null {
  const asked = [query.fields].flat().filter((part) => typeof part === "string")
  const paths = asked.flatMap((part) => part.split(","))
  const isFar = paths.some((one) => one.split(".").length > MAX_STEPS)
  if (!isFar && paths.length <= MAX_FIELDS) return null
  const sentence = `fields names at most ${MAX_FIELDS} things, ${MAX_STEPS} steps away.`
  return { field: "fields", sentence }
}

/** Bytes that a value takes as JSON; 0 for none. */
export function countBytes(value: unknown): number {
  if (value === undefined || value === null) return 0
  return Buffer.byteLength(JSON.stringify(value) ?? "")
}
