import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { CATALOG } from "../catalog"
import { PICTURES } from "../pictures"
import { parseArticle } from "./parse-article"

const folder = __dirname
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".md") && name !== "README.md",
)
const articles = files.map((file) => ({
  file,
  ...parseArticle(readFileSync(join(folder, file), "utf8")),
}))

const HANDLES = new Set(CATALOG.map((product) => product.handle))

/** What each article has to hold by its plan. */
const PLAN: Record<
  string,
  { headings: string[]; questions: string[]; products: string[]; seeds: string[] }
> = {
  "is-smp-removal-possible": {
    headings: [
      "The short answer",
      "Why people ask",
      "Your options side by side",
      "What removal cannot promise",
      "If you feel low about it",
      "What to do this week",
    ],
    questions: [
      "Is it possible?",
      "Is laser the only way?",
      "Does it vanish on its own?",
      "How long will it take?",
      "Can my artist do it?",
    ],
    products: [
      "spot-remover",
      "complete-skin-correcting-kit",
      "removal-aftercare-kit",
      "surface-camouflage-creme",
    ],
    seeds: [
      ...range("000", 1, 13),
      "000-18",
      "000-21",
      "000-22",
      "000-27",
      "000-38",
      "003-08",
    ],
  },
  "why-smp-goes-wrong": {
    headings: [
      "Four usual causes",
      "The technician",
      "The depth",
      "The pigment",
      "Uneven work",
      "What each looks like later",
      "How it is avoided",
      "When to wait and when to act",
    ],
    questions: [
      "Is it always the artist's fault?",
      "Can bad aftercare cause it?",
      "Is cheap SMP risky?",
      "Can it be fixed?",
    ],
    products: ["correction-cartridges", "practice-skin", "shade-match-cards"],
    seeds: [
      ...range("003", 1, 6),
      ...range("003", 29, 35),
      "003-70",
      "000-15",
      "000-19",
      "000-20",
      "000-24",
    ],
  },
}

function range(file: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${file}-${String(first + index).padStart(2, "0")}`,
  )
}

const unique = (values: string[]) => [...new Set(values)]
const headingsOf = (body: string) =>
  [...body.matchAll(/^#{2,3} (.+)$/gm)].map((found) => found[1] ?? "")
const marksOf = (body: string) =>
  unique([...body.matchAll(/\[\^([^\]]+)\]/g)].map((found) => found[1] ?? ""))
const productsOf = (body: string) =>
  [...body.matchAll(/^::product\{handle="([^"]+)"\}$/gm)].map((found) => found[1] ?? "")

/** Words a reader reads: no marks, directives, link targets, comments or table rules. */
function countWords(body: string): number {
  return body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/^::.*$/gm, "")
    .replace(/\]\([^)]*\)/g, "]")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

it("finds every planned article", () => {
  expect(articles.map((article) => article.slug)).toEqual(
    expect.arrayContaining(Object.keys(PLAN)),
  )
})

describe.each(articles)("$file", (article) => {
  const { body, sources } = article
  const plan = PLAN[article.slug]

  it("is named by its slug", () => {
    expect(article.file).toBe(`${article.slug}.md`)
  })

  it("has 600 to 1,800 words", () => {
    const words = countWords(body)
    expect(words).toBeGreaterThanOrEqual(600)
    expect(words).toBeLessThanOrEqual(1800)
  })

  it("starts its headings at the second level and never repeats one", () => {
    const headings = headingsOf(body)
    expect(body).not.toMatch(/^#(?:\s|#{3})/m)
    expect(headings).toEqual(unique(headings))
  })

  it("cites every source, numbers them by first citation, and defines none", () => {
    expect(marksOf(body)).toEqual(sources.map((source) => source.mark))
    expect(body).not.toMatch(/^\[\^[^\]]+\]:/m)
  })

  it("names only products of the catalogue, each once in the text and in the list", () => {
    expect(article.products.filter((handle) => !HANDLES.has(handle))).toEqual([])
    expect(productsOf(body)).toEqual(article.products)
    expect(body.match(/::product/g)).toHaveLength(article.products.length)
  })

  it("has no colon that Markdown directives would swallow (write Nd\\:YAG)", () => {
    const text = body.replace(/^::product\{.*$/gm, "").replace(/<!--[\s\S]*?-->/g, "")
    expect(text.match(/(?<!\\):[a-z]/gi)).toBeNull()
  })

  it("links inside the shop without a country", () => {
    const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map((found) => found[1] ?? "")
    const inside = /^\/(learn|products)\/[a-z0-9-]+$/
    expect(links.filter((link) => !inside.test(link))).toEqual([])
  })

  it("shows drawn pictures, in the words of their manifest, as illustrations", () => {
    expect(PICTURES[article.hero.file]?.alt).toBe(article.hero.alt)
    expect(PICTURES[article.card.file]?.alt).toBe(article.card.alt)
    expect(article.hero.caption).toMatch(/^Illustration\b/)
  })

  it("does not name itself as related, nor the same article twice", () => {
    expect(article.related).not.toContain(article.slug)
    expect(article.related).toEqual(unique(article.related))
  })

  it("is dated in order", () => {
    const { published_at, updated_at, sources_checked_at } = article
    expect(updated_at >= published_at).toBe(true)
    expect(sources_checked_at <= updated_at).toBe(true)
  })

  it("holds what its plan asks for", () => {
    if (!plan) return
    expect(headingsOf(body)).toEqual(expect.arrayContaining(plan.headings))
    expect(article.faq.map((entry) => entry.question)).toEqual(plan.questions)
    expect([...article.products].sort()).toEqual([...plan.products].sort())
    expect([...article.seeds].sort()).toEqual([...plan.seeds].sort())
  })
})

it("makes no forbidden claim", () => {
  const command = join(folder, "../../../scripts/check-claims.mjs")
  const { status, stdout } = spawnSync(process.execPath, [command, folder], {
    encoding: "utf8",
  })
  expect(stdout).toMatch(/ 0 to mend, /)
  expect(status).toBe(0)
})
