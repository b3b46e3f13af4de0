import type { PairingKind } from "../../../contracts"

/** A product and an article side by side, as it is stored. */
export type Pairing = {
  product_id: string
  article_id: string
  kind: PairingKind
  /** Place among the articles of this kind at the product. */
  rank: number
  /** Place among the products of this kind at the article; null = nobody has said. */
  article_rank: number | null
  note: string | null
}

/** What somebody at one end says; the place at the other end is not theirs to name. */
export type PairingWish = Pick<Pairing, "product_id" | "article_id" | "kind" | "note"> &
  Partial<Pick<Pairing, "article_rank"> & { rank: number | null }>

/**
 * Wishes with a place at both ends. A place that is not named stays as it was; a pair that is
 * new, or changes its kind, goes to the end of that list: at the product behind the highest
 * rank, at the article behind all that have one.
 *
 * @param stored all pairs of the products concerned
 */
export function placePairings(
  stored: readonly Pairing[],
  wishes: readonly PairingWish[],
): Pairing[] {
  return wishes.map((wish) => {
    const atProduct = stored.filter(
      ({ product_id, kind }) => product_id === wish.product_id && kind === wish.kind,
    )
    const own = atProduct.find(({ article_id }) => article_id === wish.article_id)
    const end = Math.max(-1, ...atProduct.map(({ rank }) => rank)) + 1
    const { article_rank = own?.article_rank ?? null } = wish
    return { ...wish, rank: wish.rank ?? own?.rank ?? end, article_rank }
  })
}

/** In the order that staff gave them at the article, then the others by title. */
export function compareAtArticle(
  a: { article_rank: number | null; title: string },
  b: { article_rank: number | null; title: string },
): number {
  const [first, second] = [a.article_rank ?? Infinity, b.article_rank ?? Infinity]
  return first === second ? a.title.localeCompare(b.title, "en") : first - second
}
