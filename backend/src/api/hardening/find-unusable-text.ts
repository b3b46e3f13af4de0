/** Maximum nesting of a query or body. */
export const MAX_DEPTH = 20

/** Names that reach into JavaScript's own objects when a value is copied. */
const RESERVED_NAMES = new Set(["__proto__", "constructor", "prototype"])

/**
 * Control characters except tab and line breaks, non-characters, and halves of surrogate
 * pairs.
 */
const UNUSABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u

/**
 * True for text that the database can store and that XML (feed, sitemap) can contain: the
 * characters of XML 1.0, section 2.2. The storefront strips the same characters from
 * feeds.
 */
export function isUsableText(text: string): boolean {
  return !UNUSABLE.test(text)
}

function isUsableName(name: string): boolean {
  return isUsableText(name) && !RESERVED_NAMES.has(name)
}

/** The entries of plain data; empty for anything else (a stream, an uploaded file). */
export function listParts(value: object): [string, unknown][] {
  if (Array.isArray(value)) return value.map((part, at) => [String(at), part])
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || prototype === Object.prototype
  return isPlain ? Object.entries(value) : []
}

/**
 * Returns the dotted name of the first unusable part of parsed input: text with an
 * unusable character, a reserved name, or a part deeper than MAX_DEPTH. Null when there
 * is none; an empty name is the input itself. Does not recurse, so depth cannot exhaust
 * the stack.
 */
export function findUnusableText(input: unknown): string | null {
  const open: { at: string; value: unknown; depth: number }[] = [
    { at: "", value: input, depth: 0 },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, value, depth } = next
    if (typeof value === "string" && !isUsableText(value)) return at
    if (typeof value !== "object" || value === null) continue
    if (depth >= MAX_DEPTH) return at.split(".").slice(0, 3).join(".")
    for (const [name, part] of listParts(value)) {
      // An unusable name must not be repeated in a response.
      if (!isUsableName(name)) return at
      open.push({ at: at ? `${at}.${name}` : name, value: part, depth: depth + 1 })
    }
  }
  return null
}
