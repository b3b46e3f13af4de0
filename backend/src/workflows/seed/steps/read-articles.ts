import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

import {
  type ArticleEntry,
  parseArticle,
} from "../../../../content/articles/parse-article"
import { ARTICLE } from "../../../../content/catalog/articles"
import { resolveContentFolder } from "./content-folder"

const READING_ORDER: readonly string[] = Object.values(ARTICLE)

/** Reads the articles of the content folder, in the recommended reading order. */
export async function readArticles(): Promise<ArticleEntry[]> {
  const folder = resolveContentFolder("articles")
  const files = (await readdir(folder)).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  )
  const articles = await Promise.all(
    files.map(async (name) =>
      parseArticle(await readFile(path.join(folder, name), "utf8")),
    ),
  )
  return articles.sort(
    (one, other) => READING_ORDER.indexOf(one.slug) - READING_ORDER.indexOf(other.slug),
  )
}
