import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

import {
  type ArticleEntry,
  parseArticle,
} from "../../../../content/articles/parse-article"
import { resolveContentFolder } from "./content-folder"

/** All articles of the content folder, by file name. */
export async function readArticles(): Promise<ArticleEntry[]> {
  const folder = resolveContentFolder("articles")
  const files = (await readdir(folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
  return Promise.all(
    files.map(async (name) =>
      parseArticle(await readFile(path.join(folder, name), "utf8")),
    ),
  )
}
