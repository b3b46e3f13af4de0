/** A product's link to an article, with the columns that aftercare needs. */
export type AftercareLink = {
  kind: string
  rank: number
  article: { slug: string; title: string; state: string } | null
}

/** An article's slug and title, as shown to a buyer. */
export type NamedArticle = { slug: string; title: string }

/**
 * Picks the articles that a buyer gets with an order, best first: the published aftercare
 * articles of the product. A product that is itself aftercare has none; its use is
 * described in the first article to read before buying, so that article is given (domain
 * notes 5.9).
 *
 * @param isAftercare true when the product has a first day of use after a treatment
 */
export function pickAftercare(
  links: readonly (AftercareLink | null)[],
  { isAftercare }: { isAftercare: boolean },
): NamedArticle[] {
  const list = (wanted: string) =>
    links
      .filter((link) => link !== null)
      .filter(({ kind, article }) => kind === wanted && article?.state === "published")
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ article }) =>
        article ? [{ slug: article.slug, title: article.title }] : [],
      )
  const own = list("aftercare")
  return own.length > 0 || !isAftercare ? own : list("read_first").slice(0, 1)
}
