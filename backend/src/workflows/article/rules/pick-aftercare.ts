/** A product's tie to an article, as far as aftercare asks. */
export type AftercareLink = {
  kind: string
  rank: number
  article: { slug: string; title: string; state: string } | null
}

/** An article as it is named to a buyer. */
export type NamedArticle = { slug: string; title: string }

/**
 * The articles that a buyer is given with an order, best first: the published aftercare articles
 * of the product. One that is aftercare itself has none; its use stands in the first article to
 * read before buying, so that one is given (domain notes 5.9).
 *
 * @param isAftercare it has a day after a treatment from which it is used
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
