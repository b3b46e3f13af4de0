import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { z } from "@medusajs/framework/zod"

import { CATALOG } from "../catalog"
import { ARTICLE } from "../catalog/articles"
import { ARTICLE_PICTURES, ILLUSTRATIONS, PICTURES } from "../pictures"
import { listIllustrationNames } from "../../src/modules/article/rules/illustrations"
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
const PLAN = z
  .record(
    z.string(),
    z.strictObject({
      words: z.tuple([z.number(), z.number()]),
      headings: z.array(z.string()),
      questions: z.array(z.string()),
      products: z.array(z.string()),
      /** Sources that its facts rest on, by mark. */
      marks: z.array(z.string()).min(1),
      seeds: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")))

const unique = (values: string[]) => [...new Set(values)]
const headingsOf = (body: string) =>
  [...body.matchAll(/^#{2,3} (.+)$/gm)].map((found) => found[1] ?? "")
const marksOf = (body: string) =>
  unique([...body.matchAll(/\[\^([^\]]+)\]/g)].map((found) => found[1] ?? ""))
/** A product or a drawing on a line of its own. */
const PLACED = /^::(product\{handle|figure\{name|comparison\{name)="[^"]+"\}$/gm
const productsOf = (body: string) =>
  [...body.matchAll(/^::product\{handle="([^"]+)"\}$/gm)].map((found) => found[1] ?? "")

/** Words a reader reads: no marks, directives, link targets, comments or table rules. */
function countWords(body: string): number {
  return body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(PLACED, "")
    .replace(/\]\([^)]*\)/g, "]")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** What needs a source: a share, a count of people or of things tested, a measure in mm. */
const FIGURE =
  /\d\s?%|\b(?:\d+|four|five|fifteen) (?:people|patients|tattoos|inks)\b|\b\d+ of \d+\b|\d mm\b/i
/** A wait in weeks is ours where the sentence says so, and cited where it does not. */
const WAIT = /\b(?:two|three|four|six|eight|\d+)(?: to \w+)? weeks\b/i
const OURS = /\b(?:we|our|ours|us)\b/i

/** Paragraphs, items and rows of a text that give a figure without saying where it is from. */
function listBareFigures(body: string): string[] {
  return body
    .split("\n")
    .filter((line) => !line.startsWith("#") && !line.includes("[^"))
    .filter((line) => FIGURE.test(line) || (WAIT.test(line) && !OURS.test(line)))
}

const slugs = articles.map((article) => article.slug).sort()

it("holds the fourteen articles of the plan, under the slugs of the catalogue", () => {
  expect(slugs).toHaveLength(14)
  expect(slugs).toEqual(Object.keys(PLAN).sort())
  expect(slugs).toEqual(Object.values(ARTICLE).sort())
})

it("has every article that a product is paired with", () => {
  const paired = CATALOG.flatMap(({ read_first, aftercare }) => [
    ...read_first,
    ...aftercare,
  ])
  expect(paired.filter((slug) => !slugs.includes(slug))).toEqual([])
})

it("shows every drawing that was made for a text", () => {
  const shown = new Set(articles.flatMap(({ body }) => listIllustrationNames(body)))
  expect(Object.keys(ILLUSTRATIONS).filter((name) => !shown.has(name))).toEqual([])
})

it("names one source by one mark, the same way in every article", () => {
  const named = new Map<string, Set<string>>()
  for (const { mark, title, url } of articles.flatMap(({ sources }) => sources)) {
    named.set(mark, (named.get(mark) ?? new Set()).add(`${title} ${url}`))
  }
  expect([...named].filter(([, names]) => names.size > 1)).toEqual([])
})

describe.each(articles)("$file", (article) => {
  const { body, sources } = article
  const plan = PLAN[article.slug]

  it("is named by its slug", () => {
    expect(article.file).toBe(`${article.slug}.md`)
  })

  it("is as long as planned", () => {
    const [fewest, most] = plan?.words ?? [600, 1800]
    const words = countWords(body)
    expect(words).toBeGreaterThanOrEqual(fewest)
    expect(words).toBeLessThanOrEqual(most)
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

  it("E12: links each source to its page, never to the front page of a site", () => {
    const bare = sources.filter(({ url }) => {
      if (url === null) return false
      const { pathname, search } = new URL(url)
      return pathname === "/" && search === ""
    })
    expect(bare.map(({ mark }) => mark)).toEqual([])
  })

  it("E12: says where every figure comes from", () => {
    expect(listBareFigures(body)).toEqual([])
  })

  it("asks whole questions", () => {
    const clipped = article.faq.filter(
      ({ question }) => !/^(\S+ ){2,}\S+\?$/.test(question),
    )
    expect(clipped.map(({ question }) => question)).toEqual([])
  })

  it("names only products of the catalogue, each once in the text and in the list", () => {
    expect(article.products.filter((handle) => !HANDLES.has(handle))).toEqual([])
    expect(productsOf(body)).toEqual(article.products)
    expect(body.match(/::product/g)).toHaveLength(article.products.length)
  })

  it("has no colon that Markdown directives would swallow (write Nd\\:YAG)", () => {
    const text = body.replace(PLACED, "").replace(/<!--[\s\S]*?-->/g, "")
    expect(text.match(/(?<!\\):[a-z]/gi)).toBeNull()
  })

  it("links inside the shop without a country", () => {
    const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map((found) => found[1] ?? "")
    const inside =
      /^\/((learn|products)\/[a-z0-9-]+|advisor|aftercare\/(smp|laser|spot-remover|skin-correction))$/
    expect(links.filter((link) => !inside.test(link))).toEqual([])
  })

  it("shows drawn pictures of its own, in the words of their manifest, as illustrations", () => {
    expect({ hero: article.hero.file, card: article.card.file }).toEqual(
      ARTICLE_PICTURES[article.slug],
    )
    expect(PICTURES[article.hero.file]?.alt).toBe(article.hero.alt)
    expect(PICTURES[article.card.file]?.alt).toBe(article.card.alt)
    expect(article.hero.caption).toMatch(/^Illustration\b/)
  })

  it("names only drawings that exist, by what they are, each on a line of its own", () => {
    const kinds = (["figure", "comparison"] as const).map((kind) => ({
      sides: kind === "figure" ? 1 : 2,
      names: listIllustrationNames(body, kind),
    }))
    for (const { sides, names } of kinds) {
      expect(names.filter((name) => ILLUSTRATIONS[name]?.sides.length !== sides)).toEqual(
        [],
      )
    }
    expect(body.match(/::(figure|comparison)/g) ?? []).toHaveLength(
      kinds.flatMap(({ names }) => names).length,
    )
  })

  it("does not name itself as related, nor the same article twice", () => {
    expect(article.related).not.toContain(article.slug)
    expect(article.related).toEqual(unique(article.related))
  })

  it("leads only to articles that exist", () => {
    const linked = [...body.matchAll(/\]\(\/learn\/([a-z0-9-]+)\)/g)]
    const named = [...article.related, ...linked.map((found) => found[1] ?? "")]
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it("is by the editors, and awaits a reviewer", () => {
    expect(article.author).toBe("Clearline editors")
    expect(article.medical_review).toBeNull()
  })

  it("sends people with warning signs to a doctor, and in need to the emergency number", () => {
    expect(article.see_a_doctor).toMatch(/\bdoctor\b/i)
    expect(article.see_a_doctor).toMatch(/\b911\b.*\b112\b/)
  })

  it("is dated in order", () => {
    const { published_at, updated_at, sources_checked_at } = article
    expect(updated_at >= published_at).toBe(true)
    expect(sources_checked_at <= updated_at).toBe(true)
  })

  it("holds what its plan asks for", () => {
    if (!plan) throw new Error(`${article.slug} has no plan`)
    const planned = headingsOf(body).filter((title) => plan.headings.includes(title))
    expect(planned).toEqual(plan.headings)
    expect(article.faq.map((entry) => entry.question)).toEqual(plan.questions)
    expect([...article.products].sort()).toEqual([...plan.products].sort())
    expect([...article.seeds].sort()).toEqual([...plan.seeds].sort())
    expect(plan.marks.filter((mark) => !marksOf(body).includes(mark))).toEqual([])
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
