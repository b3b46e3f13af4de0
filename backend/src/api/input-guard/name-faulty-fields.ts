import { z } from "@medusajs/framework/zod"

/** Faults whose own words do not say where they are; the others are put into words by core. */
const NAMELESS = new Set([
  "custom",
  "invalid_format",
  "invalid_key",
  "invalid_element",
  "invalid_union",
])

type Issue = { code?: string; path?: PropertyKey[]; format?: unknown }

/** `Value for field 'address, email' is no email`, in the spelling of core's other sentences. */
export function describeIssue({ code, path = [], format }: Issue): string | undefined {
  if (!code || !NAMELESS.has(code) || path.length === 0) return undefined
  const kind = typeof format === "string" ? `no ${format}` : "not valid"
  return `Value for field '${path.map(String).join(", ")}' is ${kind}`
}

/** Lets every validator of this process, core's too, name the field it refuses. */
export function nameFaultyFields(): void {
  z.config({ customError: describeIssue })
}
