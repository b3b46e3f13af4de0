import { readFileSync } from "node:fs"
import path from "node:path"
import matter from "gray-matter"
import type { AftercareMethod } from "@clearline/backend/contracts"
import { PLANS } from "./plans"
import { RED_FLAGS } from "./red-flags"
import { listSources } from "./sources"

const articles = path.resolve(__dirname, "../../../../../backend/content/articles")
const readArticle = (slug: string) =>
  matter(readFileSync(path.join(articles, `${slug}.md`), "utf8"))

const SMP = readArticle("aftercare-smp")
const CORRECTION = readArticle("aftercare-removal-correction")

/** The part of an article under one second-level heading. */
function readPart(body: string, heading: string): string {
  const part = body.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  if (!part) throw new Error(`No heading ${heading}`)
  return part
}

type Span = { first: number; last: number }

/**
 * Parses a range as days: "Days 1–7", "8 to 72 hours", "Week 6–8", "Then, to week 4".
 * Null if it names no day.
 */
function readSpan(words: string, before: Span | null): Span | null {
  const unit = /week/i.test(words) ? 7 : /hour/i.test(words) ? 1 / 24 : 1
  const numbers = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits) * unit)
  if (/^minutes$/i.test(words)) return { first: 0, last: 0 }
  const [one, two] = numbers
  if (one === undefined) return null
  if (/^to /i.test(words)) return { first: 0, last: Math.floor(one) }
  if (/^then, to/i.test(words)) return { first: before?.last ?? 0, last: one }
  if (/later$/i.test(words)) return { first: one, last: Infinity }
  return { first: Math.floor(one), last: Math.floor(two ?? one) }
}

/** Parses the first cell of each table row as a range of days. */
function readSpans(text: string): Span[] {
  const cells = text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|")[1]?.trim() ?? "")
  const spans: Span[] = []
  for (const cell of cells) {
    const span = readSpan(cell, spans.at(-1) ?? null)
    if (span) spans.push(span)
  }
  return spans
}

const tables: [AftercareMethod, string, number][] = [
  ["smp", SMP.content.split(/^## /m)[0] ?? "", 7],
  ["laser", readPart(CORRECTION.content, "Laser"), 7],
  ["spot-remover", readPart(CORRECTION.content, "Spot Remover"), 6],
  ["skin-correction", readPart(CORRECTION.content, "Skin correction"), 4],
]

describe.each(tables)("the days after %s", (method, text, rows) => {
  const { stages } = PLANS[method]
  const spans = readSpans(text)
  const starts = stages.map(({ fromDay }) => fromDay)

  it("are parsed from the article's table", () => {
    expect(spans).toHaveLength(rows)
  })

  it("begin where a row of the article begins or ends", () => {
    for (const day of starts) {
      const named = spans.some(({ first, last }) => day === first || day === last + 1)
      expect({ day, named }).toEqual({ day, named: true })
    }
  })

  it("have a stage for every row; a day in two rows belongs to the earlier one", () => {
    for (const { first } of spans) {
      const shared = spans.some((other) => other.first < first && other.last === first)
      const begins = starts.includes(first) || (shared && starts.includes(first + 1))
      expect({ first, begins }).toEqual({ first, begins: true })
    }
  })
})

describe("red flags", () => {
  const flags = RED_FLAGS.flatMap((group) => group.flags.map(({ text }) => text)).join(
    "\n",
  )
  const list = (article: typeof SMP) =>
    readPart(article.content, "Red flags") + String(article.data["see_a_doctor"])

  it.each([
    ["redness that spreads"],
    ["heat"],
    ["pain that gets worse after (day three|the third day)"],
    ["pus"],
    ["bad smell"],
    ["fever or chills"],
    ["red streaks"],
    ["itchy bumps"],
    ["face"],
    ["breath"],
    ["new or changing"],
  ])("are the same here and in both articles: %s", (words) => {
    const pattern = new RegExp(words, "i")
    expect(flags).toMatch(pattern)
    expect(list(SMP).replace(/fever, chills/g, "fever or chills")).toMatch(pattern)
    expect(list(CORRECTION)).toMatch(pattern)
  })

  it.each([["sudden severe pain"], ["turns white or black"], ["your eyes after laser"]])(
    "after laser are in the article on removal: %s",
    (words) => {
      expect(flags).toContain(words)
      expect(list(CORRECTION)).toContain(words)
    },
  )
})

describe("the sources", () => {
  it("have the same title and address as in the articles", () => {
    const named = [SMP, CORRECTION].flatMap(
      ({ data }) => data["sources"] as { mark: string; title: string; url: string }[],
    )
    const marks = new Set(named.map(({ mark }) => mark))
    const shared = listSources().filter(({ mark }) => marks.has(mark))
    expect(shared.length).toBeGreaterThan(20)
    for (const source of shared) expect(named).toContainEqual(source)
  })

  it("include every mark of a plan", () => {
    const known = new Set(listSources().map(({ mark }) => mark))
    const lines = Object.values(PLANS).flatMap(({ stages }) =>
      stages.flatMap((stage) => [
        ...stage.expect,
        ...stage.doThis,
        ...stage.leaveAlone,
        ...stage.guidesDiffer,
      ]),
    )
    const flags = RED_FLAGS.flatMap((group) => group.flags)
    const marks = [...lines, ...flags].flatMap((line) => line.marks ?? [])
    expect(marks.filter((mark) => !known.has(mark))).toEqual([])
    expect(marks.length).toBeGreaterThan(30)
  })
})
