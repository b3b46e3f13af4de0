import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

/** The names of an object's keys, by the way to that object, such as `products[].variants[]`. */
type Objects = Map<string, Set<string>>
/** The same as in the file: names in one line, apart by spaces. */
type Recorded = Record<string, string>

const FILE = path.join(__dirname, "response-keys.json")
/** Set to 1, the test writes the file instead of comparing: read its diff before you commit it. */
const isRecording = process.env["RECORD_RESPONSE_KEYS"] === "1"

function collectKeys(value: unknown, at: string, into: Objects): void {
  if (Array.isArray(value)) {
    for (const one of value) collectKeys(one, `${at}[]`, into)
    return
  }
  if (typeof value !== "object" || value === null) return
  const names = into.get(at) ?? new Set()
  into.set(at, names)
  for (const [name, inner] of Object.entries(value)) {
    names.add(name)
    collectKeys(inner, at ? `${at}.${name}` : name, into)
  }
}

const toText = (objects: Objects): Recorded =>
  Object.fromEntries(
    [...objects]
      .map(([at, names]): [string, string] => [at, [...names].sort().join(" ")])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/**
 * Collects the keys of all responses and compares them with the committed list, which a
 * person has read: what core adds to a response in a new version fails the test until then.
 */
export class ResponseKeys {
  private readonly guest: Objects = new Map()
  private readonly signedIn: Objects = new Map()

  add(caller: string, body: unknown): void {
    collectKeys(body, "", caller === "guest" ? this.guest : this.signedIn)
  }

  /** The keys that are not in the file, each with its way; empty when every key is known. */
  listUnknown(): string[] {
    const now = { guest: toText(this.guest), "signed in": toText(this.signedIn) }
    if (isRecording) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`)
    const known = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Recorded>
    return Object.entries(now).flatMap(([caller, objects]) =>
      Object.entries(objects).flatMap(([at, names]) => {
        const read = known[caller]?.[at]?.split(" ") ?? []
        return names
          .split(" ")
          .filter((name) => name && !read.includes(name))
          .map((name) => `${caller}: ${at}.${name}`)
      }),
    )
  }
}
