import type { ArticleEntry } from "../../../../content/articles/parse-article"

/** An article of the content folder, its place in the list and what its file amounts to. */
export type PlannedArticle = { entry: ArticleEntry; rank: number; fingerprint: string }

/** What the shop knows of an article that stands, whoever wrote it last. */
type Standing = {
  id: string
  slug: string
  revision: number
  /** The last revision that the seed itself wrote; null when it never did. */
  seed_revision: number | null
  seed_fingerprint: string | null
}

export type ArticleWork = {
  /** No article has or had the slug. */
  missing: PlannedArticle[]
  /** Nobody has touched it since the seed wrote it, and its file now says something else. */
  outdated: (PlannedArticle & { id: string; revision: number })[]
  /** Slugs of those whose file says something else, and that staff have made their own. */
  kept: string[]
}

/**
 * What the seed has to do about articles. Whatever staff saved, moved or renamed is left as
 * it is.
 *
 * @param renamed slugs that articles had before
 */
export function planArticleWork(
  planned: readonly PlannedArticle[],
  standing: readonly Standing[],
  renamed: readonly string[],
): ArticleWork {
  const work: ArticleWork = { missing: [], outdated: [], kept: [] }
  for (const plan of planned) {
    const { slug } = plan.entry
    const row = standing.find((one) => one.slug === slug)
    if (!row) {
      if (!renamed.includes(slug)) work.missing.push(plan)
    } else if (row.seed_fingerprint === plan.fingerprint) {
      continue
    } else if (row.revision === row.seed_revision) {
      work.outdated.push({ ...plan, id: row.id, revision: row.revision })
    } else {
      work.kept.push(slug)
    }
  }
  return work
}
