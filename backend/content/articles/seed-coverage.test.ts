import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { z } from "@medusajs/framework/zod"

import { CATALOG } from "../catalog"
import { parseArticle } from "./parse-article"

/** Where it is said → the words that say it there. */
const said = z.record(z.string(), z.string().min(6))

/** Item → what it says, our verdict on it, and the words by which the shop answers it. */
const COVERAGE = z
  .record(
    z.string().regex(/^00[03]-\d{2}$/),
    z.strictObject({
      kind: z.enum(["claim", "product", "feature", "CTA", "audience", "topic"]),
      says: z.string().min(10),
      verdict: z.string().min(2),
      /** By slug. */
      articles: said.optional(),
      /** By handle. */
      products: said.optional(),
      /** By path from the root of the repository: what is part of a page, not of a text. */
      pages: said.optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, "seed-coverage.json"), "utf8")))

/** How many items each of the two first texts has. */
const ITEMS = { "000": 54, "003": 77 }
const ids = Object.entries(ITEMS).flatMap(([text, count]) =>
  Array.from(
    { length: count },
    (_, index) => `${text}-${String(index + 1).padStart(2, "0")}`,
  ),
)

const articles = readdirSync(__dirname)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => parseArticle(readFileSync(join(__dirname, name), "utf8")))

/** All that a reader sees of an article, without marks and emphasis. */
function readArticle(article: (typeof articles)[number]): string {
  const { title, summary, author, hero, body, faq } = article
  const questions = faq.flatMap(({ question, answer }) => [question, answer])
  return [title, summary, author, hero.caption, body, ...questions]
    .join("\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/\*\*|\\/g, "")
}

/** All words of a product, those of its safety profile among them. */
function listWords(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return value && typeof value === "object" ? Object.values(value).flatMap(listWords) : []
}

const articleTexts = new Map(articles.map((each) => [each.slug, readArticle(each)]))
const productTexts = new Map(
  CATALOG.map((each) => [each.handle, listWords(each).join("\n")]),
)
const ROOT = join(__dirname, "../../..")

const READ = {
  articles: (slug: string) => articleTexts.get(slug) ?? "",
  products: (handle: string) => productTexts.get(handle) ?? "",
  pages: (path: string) => readFileSync(join(ROOT, path), "utf8"),
}
const KINDS = ["articles", "products", "pages"] as const

const claims = Object.entries(COVERAGE).flatMap(([id, item]) =>
  KINDS.flatMap((kind) =>
    Object.entries(item[kind] ?? {}).map(([where, words]) => ({
      id,
      kind,
      where,
      words,
    })),
  ),
)

it("answers all 131 items, each in words that stand somewhere", () => {
  expect(ids).toHaveLength(131)
  expect(Object.keys(COVERAGE).sort()).toEqual([...ids].sort())
  const answered = new Set(claims.map(({ id }) => id))
  expect(ids.filter((id) => !answered.has(id))).toEqual([])
})

it("answers what has to be corrected or avoided in a text, not by a page's form alone", () => {
  const silent = Object.entries(COVERAGE).filter(
    ([, { verdict, articles, products }]) =>
      /^(CORRECT|AVOID)/.test(verdict) && !articles && !products,
  )
  expect(silent).toEqual([])
})

it.each(claims)("finds the words for $id in $where", ({ kind, where, words }) => {
  expect(READ[kind](where).replace(/\s+/g, " ")).toContain(words)
})

it.each(articles)("agrees with the list of $slug", ({ slug, seeds }) => {
  const named = claims.filter(({ kind, where }) => kind === "articles" && where === slug)
  expect(named.map(({ id }) => id).sort()).toEqual([...seeds].sort())
})
