import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { ArticleEntry } from "../../../../content/articles/parse-article"
import { ARTICLE_PICTURES } from "../../../../content/pictures"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import { readArticles } from "./read-articles"

type Planned = { entry: ArticleEntry; rank: number; fingerprint: string }
type Outdated = Planned & { id: string; revision: number }

/**
 * What the seed has to do about articles: those whose slug no article has or had, and those
 * that nobody has touched since the seed wrote them while their file now says something else.
 * Whatever staff saved, moved or renamed is neither.
 */
export async function listArticleWork(
  container: MedusaContainer,
): Promise<{ missing: Planned[]; outdated: Outdated[] }> {
  const service = container.resolve<ArticleService>(ARTICLE_MODULE)
  const [entries, found, redirects] = await Promise.all([
    readArticles(),
    service.listArticles(
      {},
      { select: ["id", "slug", "revision", "seed_revision", "seed_fingerprint"] },
    ),
    service.listArticleRedirects({}, { select: ["slug"] }),
  ])
  const taken = new Set([...found, ...redirects].map(({ slug }) => slug))
  const planned = entries.map((entry, rank) => {
    const words = JSON.stringify([entry, rank, ARTICLE_PICTURES[entry.slug]])
    return { entry, rank, fingerprint: createHash("sha256").update(words).digest("hex") }
  })
  return {
    missing: planned.filter(({ entry }) => !taken.has(entry.slug)),
    outdated: planned.flatMap((plan) => {
      const row = found.find(({ slug }) => slug === plan.entry.slug)
      const isOurs = row && row.revision === row.seed_revision
      return isOurs && row.seed_fingerprint !== plan.fingerprint
        ? [{ ...plan, id: row.id, revision: row.revision }]
        : []
    }),
  }
}
