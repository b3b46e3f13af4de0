import type { ArticleEntry } from "../../../../content/articles/parse-article"

/**
 * An article of the content folder, its position in the list and the fingerprint of its
 * file.
 */
export type PlannedArticle = { entry: ArticleEntry; rank: number; fingerprint: string }

/** The stored data of an existing article, written by the seed or by staff. */
type Standing = {
  id: string
  slug: string
  revision: number
  /** The last revision that the seed wrote; null when it never did. */
  seed_revision: number | null
  seed_fingerprint: string | null
}

export type ArticleWork = {
  /** No article has or had the slug. */
  missing: PlannedArticle[]
  /** Unchanged since the seed wrote it, and its file has changed. */
  outdated: (PlannedArticle & { id: string; revision: number })[]
  /** Slugs of articles whose file has changed, but which staff have edited. */
  kept: string[]
}

/**
 * Plans the seed's work on articles. Everything that staff saved, moved or renamed is
 * left as it is.
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
