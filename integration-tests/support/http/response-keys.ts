import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

/** For each route, and for a guest or somebody signed in: every key that a response had. */
type Recorded = Record<string, string[]>

const FILE = path.join(__dirname, "response-keys.json")
/** Set to 1, the test writes the file instead of comparing: read its diff before you commit it. */
const isRecording = process.env["RECORD_RESPONSE_KEYS"] === "1"

/** Every key of a response with its way there, such as `products[].variants[].sku`; sorted. */
export function listKeyPaths(body: unknown): string[] {
  const paths = new Set<string>()
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, `${at}[]`))
    if (typeof value !== "object" || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const next = at ? `${at}.${key}` : key
      paths.add(next)
      walk(inner, next)
    }
  }
  walk(body, "")
  return [...paths].sort()
}

/** Collects the keys of responses, to be compared with those that somebody has read. */
export class ResponseKeys {
  private readonly seen = new Map<string, Set<string>>()

  add(route: string, isGuest: boolean, body: unknown): void {
    const name = `${route} ${isGuest ? "guest" : "signed in"}`
    const keys = this.seen.get(name) ?? new Set()
    for (const key of listKeyPaths(body)) keys.add(key)
    this.seen.set(name, keys)
  }

  /** The keys that are not in the file, by route; empty when every key is known. */
  listUnknown(): Recorded {
    const now = Object.fromEntries(
      [...this.seen]
        .map(([name, keys]): [string, string[]] => [name, [...keys].sort()])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    )
    if (isRecording) {
      writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`)
      return {}
    }
    const known = JSON.parse(readFileSync(FILE, "utf8")) as Recorded
    return Object.fromEntries(
      Object.entries(now)
        .map(([name, keys]): [string, string[]] => [
          name,
          keys.filter((key) => !known[name]?.includes(key)),
        ])
        .filter(([, keys]) => keys.length > 0),
    )
  }
}
