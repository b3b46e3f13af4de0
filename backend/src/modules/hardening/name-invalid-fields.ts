import { z } from "@medusajs/framework/zod"

/**
 * Issues whose default message does not name the field; core writes the messages of the
 * others.
 */
const NAMELESS = new Set([
  "custom",
  "invalid_format",
  "invalid_key",
  "invalid_element",
  "invalid_union",
])

type Issue = { code?: string; path?: PropertyKey[]; format?: unknown }

/**
 * Builds `Value for field 'address, email' is no email`, in the form of core's other
 * messages.
 */
export function describeIssue({ code, path = [], format }: Issue): string | undefined {
  if (!code || !NAMELESS.has(code) || path.length === 0) return undefined
  const kind = typeof format === "string" ? `no ${format}` : "not valid"
  return `Value for field '${path.map(String).join(", ")}' is ${kind}`
}

/** Makes every validator of this process, also core's, name the field it refuses. */
export function nameInvalidFields(): void {
  z.config({ customError: describeIssue })
}
