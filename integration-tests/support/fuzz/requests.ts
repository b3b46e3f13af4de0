import fc from "fast-check"
import type { RunningRoute } from "../http/running-route"
import type { RawRequest } from "./send"
import {
  BODY_NAMES,
  BROKEN_BODIES,
  HEADERS,
  NASTY,
  ORDER_NAMES,
  QUERY_NAMES,
  TYPES,
} from "./words"

/** Real ids of the shop under test, so that requests pass the first checks. */
export type Known = {
  /** Values for `:name` in a path, by the word before it: `carts`, `products`, … */
  ids: Record<string, string[]>
  /** Headers of the people who ask. */
  people: Record<string, string>[]
}

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
)

/** Percent-encodes byte by byte; half a surrogate pair goes out as the bytes it would have. */
function encode(text: string): string {
  return [...text]
    .map((letter) => {
      if (/^[\w.~-]$/.test(letter)) return letter
      const code = letter.charCodeAt(0)
      const isHalf = letter.length === 1 && code >= 0xd800 && code <= 0xdfff
      const bytes = isHalf
        ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
        : [...Buffer.from(letter, "utf8")]
      return bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
    })
    .join("")
}

const fieldsList = fc.oneof(
  fc.constantFrom(
    "*",
    "+metadata",
    "*variants",
    "-id",
    "id,,",
    "*variants.inventory_items.inventory.location_levels",
    "+payment_collections.payment_sessions",
    Array.from({ length: 50 }, () => "product").join("."),
    "*".repeat(500),
    "%2Bitems.total",
  ),
  word,
)

const order = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "-"), fc.constantFrom(...ORDER_NAMES))
    .map((all) => all.join("")),
  word,
)
const valueOf: Record<string, fc.Arbitrary<string>> = { fields: fieldsList, order }

const queryPart = fc
  .constantFrom(...QUERY_NAMES)
  .chain((name) =>
    (valueOf[name] ?? word).map((value) => `${encode(name)}=${encode(value)}`),
  )
const query = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(queryPart, { maxLength: 4 }).map((all) => all.join("&")),
  },
  { weight: 1, arbitrary: fc.constant("%".repeat(2_000)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("%00", "q=%ED%A0%80", "limit=-1", "offset=-1"),
  },
)

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  word,
  fc.constantFrom(0, -1, 0.4, 1.5, 1e-9, 1e9, 1e308, 2 ** 53, null, true, [], {}),
)
const address = fc.dictionary(
  fc.constantFrom(
    "first_name",
    "last_name",
    "company",
    "address_1",
    "city",
    "postal_code",
    "country_code",
    "province",
    "phone",
    "metadata",
    "id",
  ),
  fc.oneof(scalar, fc.constantFrom("us", "de", "jp", "US", "us-ca")),
)

function bodyOf(known: Known): fc.Arbitrary<unknown> {
  const real = fc.constantFrom(...Object.values(known.ids).flat())
  const line = fc.dictionary(
    fc.constantFrom("variant_id", "quantity", "unit_price", "metadata", "id", "item_id"),
    fc.oneof(scalar, real, fc.constantFrom(1, 2)),
  )
  const value = fc.oneof(
    scalar,
    real,
    address,
    fc.array(line, { maxLength: 3 }),
    fc.array(scalar, { maxLength: 3 }),
  )
  return fc.dictionary(fc.constantFrom(...BODY_NAMES), value, { maxKeys: 6 })
}

function targetOf(route: RunningRoute, known: Known): fc.Arbitrary<string> {
  const parts = route.path.split("/").map((part, at, all) => {
    if (!part.startsWith(":")) return fc.constant(part)
    const real = known.ids[all[at - 1] ?? ""] ?? known.ids[part.slice(1)] ?? []
    const junk = word.map((text) => encode(text || "x"))
    const broken = fc.constantFrom("%", "%zz", "%00", "%ED%A0%80", "me", "..%2f..")
    return real.length > 0
      ? fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...real) },
          { weight: 1, arbitrary: junk },
          { weight: 1, arbitrary: broken },
        )
      : fc.oneof(junk, broken)
  })
  return fc.tuple(...parts).map((all) => all.join("/"))
}

/**
 * Requests to these routes: real and made-up ids, known and unknown names, values that hurt,
 * broken bodies, wrong types and odd headers.
 */
export function arbitraryRequest(
  routes: readonly RunningRoute[],
  known: Known,
): fc.Arbitrary<RawRequest> {
  const json = bodyOf(known).map((body) => JSON.stringify(body))
  return fc.constantFrom(...routes).chain((route) => {
    const reads = route.method === "GET"
    const body: fc.Arbitrary<string | null> = reads
      ? fc.constant(null)
      : fc.oneof(
          { weight: 8, arbitrary: json },
          { weight: 2, arbitrary: fc.constantFrom(...BROKEN_BODIES) },
          { weight: 1, arbitrary: fc.constant(null) },
        )
    const type = fc.oneof(
      { weight: 6, arbitrary: fc.constant("application/json") },
      { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
    )
    return fc
      .record({
        target: targetOf(route, known),
        query,
        body,
        type,
        person: fc.constantFrom(...known.people),
        odd: fc.constantFrom(...HEADERS),
      })
      .map(({ target, query: asked, body: sent, type: said, person, odd }) => ({
        method: route.method,
        target: asked ? `${target}?${asked}` : target,
        headers: {
          ...person,
          ...(sent === null ? {} : { "content-type": said }),
          ...odd,
        },
        body: sent,
      }))
  })
}
