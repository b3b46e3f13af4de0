import { tidyEmail, tidyPhone } from "../../modules/account"
import { listParts } from "./find-unusable-text"

const TIDIES: Readonly<Record<string, (text: string) => string>> = {
  email: tidyEmail,
  identifier: tidyEmail,
  phone: tidyPhone,
}

/** Stored as sent. */
const OPAQUE = new Set(["metadata", "additional_data"])

/**
 * Removes invisible characters, which come along with copied text, from e-mail addresses
 * and telephone numbers on every level of a body, and writes international domains in
 * ASCII. Changes the body. `findUnusableText` has already limited its depth.
 */
export function tidyFields(body: unknown): void {
  const open = [body]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue
    for (const [name, part] of listParts(next)) {
      const tidy = Object.hasOwn(TIDIES, name) ? TIDIES[name] : undefined
      if (typeof part === "string" && tidy) Reflect.set(next, name, tidy(part))
      else if (part !== null && part !== undefined && !OPAQUE.has(name)) open.push(part)
    }
  }
}
