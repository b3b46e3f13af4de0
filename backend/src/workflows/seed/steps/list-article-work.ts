import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { ARTICLE_PICTURES } from "../../../../content/pictures"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import { type ArticleWork, planArticleWork } from "../rules/plan-article-work"
import { readArticles } from "./read-articles"

/** Plans the seed's work on articles, from the folder and the shop. */
export async function listArticleWork(container: MedusaContainer): Promise<ArticleWork> {
  const service = container.resolve<ArticleService>(ARTICLE_MODULE)
  const [entries, found, redirects] = await Promise.all([
    readArticles(),
    service.listArticles(
      {},
      { select: ["id", "slug", "revision", "seed_revision", "seed_fingerprint"] },
    ),
    service.listArticleRedirects({}, { select: ["slug"] }),
  ])
  const planned = entries.map((entry, rank) => {
    const words = JSON.stringify([entry, rank, ARTICLE_PICTURES[entry.slug]])
    return { entry, rank, fingerprint: createHash("sha256").update(words).digest("hex") }
  })
  return planArticleWork(
    planned,
    found,
    redirects.map(({ slug }) => slug),
  )
}
