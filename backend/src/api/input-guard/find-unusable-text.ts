/** Deepest nesting of a query or body that is read. */
export const MAX_DEPTH = 20

/** Names that reach into JavaScript's own objects when a value is copied. */
const RESERVED_NAMES = new Set(["__proto__", "constructor", "prototype"])

/** Control characters but tab and line ends, non-characters, and halves of surrogate pairs. */
const UNUSABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u

/**
 * True for text that the database can store and that XML (feed, sitemap) can contain: the
 * characters of XML 1.0, section 2.2. The storefront strips the same characters from feeds.
 */
export function isUsableText(text: string): boolean {
  return !UNUSABLE.test(text)
}

function isUsableName(name: string): boolean {
  return isUsableText(name) && !RESERVED_NAMES.has(name)
}

/** What is not plain data (a stream, an uploaded file) is not looked into. */
export function listParts(value: object): [string, unknown][] {
  if (Array.isArray(value)) return value.map((part, at) => [String(at), part])
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || prototype === Object.prototype
  return isPlain ? Object.entries(value) : []
}

/**
 * The dotted name of the first thing in parsed input that cannot be used: text with a
 * character that cannot be used, a reserved name, or what lies deeper than MAX_DEPTH. Null when all is well;
 * an empty name is the input itself. Walks without recursion, so depth cannot exhaust the stack.
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
      // A name that is itself broken must not be repeated in an answer.
      if (!isUsableName(name)) return at
      open.push({ at: at ? `${at}.${name}` : name, value: part, depth: depth + 1 })
    }
  }
  return null
}
