/** A product's tie to an article, as far as aftercare asks. */
export type AftercareLink = {
  kind: string
  rank: number
  article: { slug: string; title: string; state: string } | null
}

/** An article as it is named to a buyer. */
export type NamedArticle = { slug: string; title: string }

/** The published aftercare articles of a product, best first. */
export function pickAftercare(links: (AftercareLink | null)[]): NamedArticle[] {
  return links
    .filter((link) => link !== null)
    .filter(({ kind, article }) => kind === "aftercare" && article?.state === "published")
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ article }) =>
      article ? [{ slug: article.slug, title: article.title }] : [],
    )
}
