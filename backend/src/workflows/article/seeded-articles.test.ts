import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseArticle } from "../../../content/articles/parse-article"
import { CATALOG } from "../../../content/catalog"
import { ILLUSTRATIONS } from "../../../content/pictures"
import { listMissing } from "../../modules/article/rules/article-content"
import { buildArticle } from "../seed/rules/build-article"
import { readMarkdown } from "../../queries/article/read-markdown"
import { checkBody } from "../../queries/article/rules/check-body"
import { listClaims } from "../../queries/article/rules/list-claims"

const FOLDER = path.resolve(__dirname, "../../../content/articles")
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => parseArticle(readFileSync(path.join(FOLDER, name), "utf8")))

const known = {
  products: new Set(CATALOG.map(({ handle }) => handle)),
  illustrations: new Set(Object.keys(ILLUSTRATIONS)),
}

it.each(articles.map((entry) => [entry.slug, entry] as const))(
  "staff could save %s unchanged, without a warning about its text",
  async (_slug, entry) => {
    const content = buildArticle(entry, 0, {})
    const marks = new Set(content.sources.map(({ mark }) => mark))
    expect(checkBody(await readMarkdown(content.body), { ...known, marks })).toEqual([])
    expect(listMissing(content)).toEqual([])
    // Fields of the front matter quote claims too; their allowances are comments in the
    // file.
    expect(listClaims(content).filter(({ field }) => field === "body")).toEqual([])
  },
)
