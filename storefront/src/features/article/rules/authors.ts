/** The name under which the shop's own editors write; they are several, so no person. */
export const EDITORS = "Clearline editors"

/** The author as it stands in a sentence: "the Clearline editors". */
export function nameInSentence(name: string): string {
  return name === EDITORS ? `the ${name}` : name
}

/** Every author of a list once, with what they wrote, in the order of the list. */
export function listAuthors<Card extends { author: string; authorSlug: string }>(
  cards: readonly Card[],
): { slug: string; name: string; articles: Card[] }[] {
  const slugs = [...new Set(cards.map(({ authorSlug }) => authorSlug))]
  return slugs.map((slug) => {
    const articles = cards.filter(({ authorSlug }) => authorSlug === slug)
    return { slug, name: articles[0]?.author ?? "", articles }
  })
}
