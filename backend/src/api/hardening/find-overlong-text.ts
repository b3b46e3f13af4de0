import { listParts } from "./find-unusable-text"

/** Maximum length of an id, handle or other path segment, and of a property's name. */
export const MAX_ID = 128

/**
 * Maximum length of a field's text, in characters, in any request. Each name is the last
 * part of a field's path.
 */
export const FIELD_LIMITS: Readonly<Record<string, number>> = {
  email: 254,
  identifier: 254,
  entity_id: 254,
  password: 1_024,
  current_password: 1_024,
  first_name: 120,
  last_name: 120,
  company: 200,
  company_name: 200,
  address_name: 120,
  address_1: 255,
  address_2: 255,
  city: 120,
  province: 120,
  postal_code: 32,
  phone: 40,
  country_code: 16,
  currency_code: 16,
  locale: 35,
  promo_codes: 128,
  sku: 128,
  order: 128,
  fields: 8_192,
}

/**
 * Maximum length of any other text. Staff write long texts; their routes have limits of
 * their own.
 */
const OTHER_TEXT = { store: 2_000, auth: 4_096, staff: 1_000_000 } as const
export type Room = keyof typeof OTHER_TEXT

/**
 * Only the total size of these is limited; inside them only the lengths of names are
 * checked.
 */
const OPAQUE = new Set(["metadata", "additional_data"])

const isStep = (name: string) => /^(\d+|\$\w*)?$/.test(name)
const isId = (name: string) => name === "id" || /_ids?$/.test(name)

/** The maximum number of characters of a text with this name. */
export function limitOf(name: string, room: Room): number {
  const limit = Object.hasOwn(FIELD_LIMITS, name) ? FIELD_LIMITS[name] : undefined
  return limit ?? (isId(name) ? MAX_ID : OTHER_TEXT[room])
}

type Overlong = { field: string; most: number }

/**
 * Finds the first text in a query or body that is longer than its field allows, or a
 * property whose name is longer than MAX_ID; null when there is none. `id[$in][0]` counts
 * as `id`. `findUnusableText` has already limited the depth of the input.
 */
export function findOverlongText(input: unknown, room: Room): Overlong | null {
  const open = [{ at: "", name: "", value: input, isOpaque: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, name, value, isOpaque } = next
    if (typeof value === "string") {
      const most = limitOf(name, room)
      if (!isOpaque && value.length > most) return { field: at, most }
    }
    if (typeof value !== "object" || value === null) continue
    for (const [key, part] of listParts(value)) {
      // The name itself would make the response long.
      if (key.length > MAX_ID) return { field: at, most: MAX_ID }
      open.push({
        at: at ? `${at}.${key}` : key,
        name: isStep(key) ? name : (key.split(".").at(-1) ?? key),
        value: part,
        isOpaque: isOpaque || OPAQUE.has(key),
      })
    }
  }
  return null
}

/** Catalogue pages use the handles that staff choose. */
const HANDLES = /^\/store\/catalog\//

/** True when a segment of a decoded path is longer than an id can be. */
export function hasOverlongWord(path: string): boolean {
  const most = HANDLES.test(path) ? 255 : MAX_ID
  return path.split("/").some((word) => word.length > most)
}

/** Comments have limits of their own, with their own count and error messages. */
const OWN_LIMITS = /^\/store\/articles\/[^/]+\/comments\/?$/

/**
 * The API of a path, which decides its limits; null for a route whose validator counts
 * itself.
 */
export function findApiSection(path: string): Room | null {
  if (OWN_LIMITS.test(path)) return null
  if (path.startsWith("/admin")) return "staff"
  return path.startsWith("/auth") ? "auth" : "store"
}
