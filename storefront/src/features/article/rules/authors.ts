/** Author name of the shop's own editors: a group, not a person. */
export const EDITORS = "Clearline editors"

/** The author's name for use inside a sentence: "the Clearline editors". */
export function nameInSentence(name: string): string {
  return name === EDITORS ? `the ${name}` : name
}

/** Every author in a list once, with their articles, in the order of the list. */
export function listAuthors<Card extends { author: string; authorSlug: string }>(
  cards: readonly Card[],
): { slug: string; name: string; articles: Card[] }[] {
  const slugs = [...new Set(cards.map(({ authorSlug }) => authorSlug))]
  return slugs.map((slug) => {
    const articles = cards.filter(({ authorSlug }) => authorSlug === slug)
    return { slug, name: articles[0]?.author ?? "", articles }
  })
}
