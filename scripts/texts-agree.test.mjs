/**
 * E10: products, aftercare plans, articles and advisor state the same facts. This test
 * reads all of them and fails where two disagree. Data is compared as data; prose is
 * searched for the words in `lib/shared-facts.mjs`.
 */
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { EMERGENCY_NUMBERS, EMERGENCY_WORDS } from "../backend/src/contracts"
import { parseArticle } from "../backend/content/articles/parse-article"
import { CATALOG } from "../backend/content/catalog"
import {
  NEEDLING_STOPS,
  PIGMENT_STOPS,
  SALINE_STOPS,
} from "../backend/content/catalog/texts"
import {
  AFTER_REMOVAL,
  AFTER_SKIN_TONE,
  AFTER_SMP,
  AFTER_SPOT_REMOVER,
} from "../backend/content/catalog/timelines"
import { MODIFIERS } from "../storefront/src/features/advisor/rules/modifiers"
import { LOCATIONS } from "../storefront/src/features/advisor/rules/locations"
import { getQuestion } from "../storefront/src/features/advisor/rules/questions"
import { resolveAdvice } from "../storefront/src/features/advisor/rules/resolve-advice"
import { ROUTE_RULES } from "../storefront/src/features/advisor/rules/route-rules"
import { ROUTES } from "../storefront/src/features/advisor/rules/routes"
import { SOURCES } from "../storefront/src/features/advisor/rules/sources"
import { STOP_RULES } from "../storefront/src/features/advisor/rules/stop-rules"
import { PLANS } from "../storefront/src/features/aftercare-plan/rules/plans"
import { RED_FLAGS } from "../storefront/src/features/aftercare-plan/rules/red-flags"
import { listSources } from "../storefront/src/features/aftercare-plan/rules/sources"
import { ANSWERS, FACTS, FIRST_USE, NOT_SAID } from "./lib/shared-facts.mjs"

const root = path.join(__dirname, "..")

/** @param {string} folder @returns {[string, string][]} name and text of its Markdown files */
const readTexts = (folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => [
      name.replace(/\.md$/, ""),
      readFileSync(path.join(root, folder, name), "utf8"),
    ])

const articles = readTexts("backend/content/articles")
const pages = [
  ...readTexts("storefront/src/content/pages"),
  ...readTexts("storefront/src/content"),
]

/** The text of a product. @param {object} product */
const toText = (product) => JSON.stringify(product)

/**
 * The text of each room, by the name that facts use for it.
 * @type {Map<string, string>}
 */
const rooms = new Map([
  ...articles.map(([slug, text]) => /** @type {const} */ ([`article ${slug}`, text])),
  ...pages.map(([slug, text]) => /** @type {const} */ ([`page ${slug}`, text])),
  ...CATALOG.map(
    (product) =>
      /** @type {const} */ ([`product ${product.handle}`, toText(product.safety)]),
  ),
  ...Object.entries(PLANS).map(
    ([method, plan]) => /** @type {const} */ ([`plan ${method}`, toText(plan)]),
  ),
  ["plan red flags", toText(RED_FLAGS)],
  ["stops needling", NEEDLING_STOPS.join("\n")],
  ["stops saline", SALINE_STOPS.join("\n")],
  ["stops pigment", PIGMENT_STOPS.join("\n")],
  ["advisor", toText([STOP_RULES, ROUTE_RULES, MODIFIERS, ROUTES])],
])

/** @param {string} room */
const read = (room) => {
  const text = rooms.get(room)
  if (text === undefined) throw new Error(`No room is called "${room}".`)
  return text.replace(/\[\^[^\]]+\]/g, "").replace(/\s+/g, " ")
}

describe("E10: the day from which a product may be used", () => {
  const rows = CATALOG.flatMap(({ handle, safety }) =>
    safety.use_from.map(
      (row) => /** @type {const} */ ([handle, row.method, row.from_day]),
    ),
  )

  it.each(rows)(
    "of %s after %s is the day in the plan: %d",
    (handle, method, fromDay) => {
      const words = FIRST_USE[handle]
      if (!words) throw new Error(`lib/shared-facts.mjs has no words for ${handle}.`)
      const first = PLANS[method].stages.find(({ doThis }) =>
        doThis.some(({ text }) => words.test(text)),
      )
      expect(first?.fromDay).toBe(fromDay)
    },
  )

  it.each([
    ["smp", AFTER_SMP],
    ["spot-remover", AFTER_SPOT_REMOVER],
    ["skin-correction", AFTER_SKIN_TONE],
  ])("in a product's timeline after %s is the day in the plan", (method, timeline) => {
    for (const words of [/sunscreen|SPF/i, /mild cleanser/i, /balm/i]) {
      const plan = PLANS[method].stages.find(({ doThis }) =>
        doThis.some(({ text }) => words.test(text)),
      )
      const line = timeline.find(
        ({ what }) => words.test(what) && !/no (plaster|balm)/i.test(what),
      )
      if (plan && line) {
        expect([method, words, readSpan(line.when)?.first]).toEqual([
          method,
          words,
          plan.fromDay,
        ])
      }
    }
  })

  it.each([
    ["SMP", AFTER_SMP],
    ["Spot Remover", AFTER_SPOT_REMOVER],
    ["skin-tone correction", AFTER_SKIN_TONE],
    ["removal", AFTER_REMOVAL],
  ])("belongs to exactly one line of the timeline after %s", (_name, timeline) => {
    const spans = timeline
      .map(({ when }) => readSpan(when))
      .filter((span) => span !== null)
    spans.slice(1).forEach((span, place) => {
      expect(span.first).toBeGreaterThan(spans[place]?.last ?? Number.NaN)
    })
  })
})

/**
 * Parses "Days 3–7" and "Week 8" as days; null for text without a number.
 * @param {string} when
 */
function readSpan(when) {
  const unit = /week/i.test(when) ? 7 : 1
  const [first, last] = [...when.matchAll(/\d+/g)].map(
    ([digits]) => Number(digits) * unit,
  )
  return first === undefined ? null : { first, last: last ?? first }
}

describe("E10: a fact that several texts state", () => {
  it.each(
    FACTS.flatMap(({ fact, words, rooms: places }) =>
      places.map((room) => /** @type {const} */ ([fact, room, words])),
    ),
  )("%s: %s", (_fact, room, words) => {
    expect({ room, said: words.test(read(room)) }).toEqual({ room, said: true })
  })

  it.each(NOT_SAID)("is contradicted nowhere: %s", (_why, words) => {
    const saying = [...rooms.keys()].filter((room) => words.test(read(room)))
    expect(saying).toEqual([])
  })
})

describe("E10: who may be treated", () => {
  /** @type {("Q1" | "Q2")[]} */
  const asked = ["Q1", "Q2"]
  const options = asked.flatMap((id) =>
    getQuestion(id)
      .options.filter(({ code }) => code !== "none")
      .map(({ code }) => /** @type {const} */ ([id, code])),
  )

  it("has a row for each answer of the advisor", () => {
    expect(Object.keys(ANSWERS).sort()).toEqual(options.map(([, code]) => code).sort())
  })

  it.each(options)("is the same in every text: %s %s", (id, code) => {
    const row = ANSWERS[code]
    if (!row) throw new Error(`lib/shared-facts.mjs has no row for ${code}.`)
    const { routes } = resolveAdvice({
      Q0: ["client"],
      Q1: ["none"],
      Q2: ["none"],
      Q3: ["over_12m"],
      Q4: ["low_hairline"],
      Q5: ["hairline_band"],
      Q6: ["III"],
      Q7: ["no"],
      Q8: ["softer"],
      Q9: ["yes"],
      Q10: ["little"],
      [id]: [code],
    })
    expect(routes[0]).toBe(row.route)
    for (const room of row.rooms) {
      expect({ room, said: row.words.test(read(room)) }).toEqual({ room, said: true })
    }
  })
})

describe("E10: the emergency number", () => {
  it("is complete wherever a text names one", () => {
    const naming = [...rooms.keys()].filter((room) => /\b911\b/.test(read(room)))
    expect(naming.length).toBeGreaterThan(10)
    for (const room of naming) {
      const missing = [/\b112\b/, /\b999\b/, /\bIndia\b/].filter(
        (word) => !word.test(read(room)),
      )
      expect({ room, missing }).toEqual({ room, missing: [] })
    }
  })

  it("is the reader's own in the advisor", () => {
    for (const [country, number] of Object.entries(EMERGENCY_NUMBERS)) {
      expect(LOCATIONS[country]?.emergency).toBe(number)
      expect(EMERGENCY_WORDS).toContain(number)
    }
  })
})

describe("E10: a source", () => {
  it("has one title and one address per mark, in every text", () => {
    /** @type {Map<string, Map<string, string[]>>} */
    const named = new Map()
    /** @param {string} room @param {{ mark: string, title: string, url: string | null }} source */
    const note = (room, { mark, title, url }) => {
      const words = `${title} <${url}>`
      const spellings = named.get(mark) ?? new Map()
      spellings.set(words, [...(spellings.get(words) ?? []), room])
      named.set(mark, spellings)
    }
    for (const [slug, text] of articles) {
      for (const source of parseArticle(text).sources) note(slug, source)
    }
    for (const source of listSources()) note("plans", source)
    for (const [mark, source] of Object.entries(SOURCES)) {
      note("advisor", { mark, ...source })
    }
    const differing = [...named].filter(([, spellings]) => spellings.size > 1)
    expect(
      differing.map(([mark, spellings]) => [mark, Object.fromEntries(spellings)]),
    ).toEqual([])
    expect(named.size).toBeGreaterThan(100)
  })
})
