import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { z } from "@medusajs/framework/zod"

import { parseArticle } from "./parse-article"

const item = z.string().regex(/^00[03]-\d{2}$/)
const COVERAGE = z
  .strictObject({
    /** Item → article that answers it → the words of that article that do. */
    articles: z.record(item, z.record(z.string(), z.string().min(10))),
    /** Item that is no statement → why no article has words for it. */
    pages: z.record(item, z.string().min(20)),
  })
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

/** All that a reader sees of an article, on one line, without marks and emphasis. */
function readable(article: (typeof articles)[number]): string {
  const { title, summary, author, hero, body, faq } = article
  const questions = faq.flatMap(({ question, answer }) => [question, answer])
  return [title, summary, author, hero.caption, body, ...questions]
    .join("\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/\*\*|\\/g, "")
    .replace(/\s+/g, " ")
}

const texts = new Map(articles.map((article) => [article.slug, readable(article)]))
const claims = Object.entries(COVERAGE.articles).flatMap(([id, said]) =>
  Object.entries(said).map(([slug, words]) => ({ id, slug, words })),
)

it("answers all 131 items, each in an article or as a part of the page", () => {
  const covered = [...Object.keys(COVERAGE.articles), ...Object.keys(COVERAGE.pages)]
  expect(ids).toHaveLength(131)
  expect(covered.sort()).toEqual([...ids].sort())
})

it.each(claims)("finds the words for $id in $slug", ({ slug, words }) => {
  expect(texts.get(slug)).toContain(words)
})

it.each(articles)("agrees with the list of $slug", ({ slug, seeds }) => {
  const said = claims.filter((claim) => claim.slug === slug).map(({ id }) => id)
  expect(said.sort()).toEqual([...seeds].sort())
})
