import type { PairingKind } from "../../../contracts"

/** A product paired with an article, as stored. */
export type Pairing = {
  product_id: string
  article_id: string
  kind: PairingKind
  /** Position among the product's articles of this kind. */
  rank: number
  /** Position among the article's products of this kind; null = not set. */
  article_rank: number | null
  note: string | null
}

/** The input from one side of a pairing; it cannot set the position on the other side. */
export type PairingInput = Pick<Pairing, "product_id" | "article_id" | "kind" | "note"> &
  Partial<Pick<Pairing, "article_rank"> & { rank: number | null }>

/**
 * Adds the positions on both sides to the inputs. A position that is not given stays as
 * it was. A pair that is new, or changes its kind, goes to the end of that list: at the
 * product after the highest rank, at the article after all that have a rank.
 *
 * @param stored all pairs of the products concerned
 */
export function reorderPairings(
  stored: readonly Pairing[],
  inputs: readonly PairingInput[],
): Pairing[] {
  return inputs.map((input) => {
    const atProduct = stored.filter(
      ({ product_id, kind }) => product_id === input.product_id && kind === input.kind,
    )
    const own = atProduct.find(({ article_id }) => article_id === input.article_id)
    const end = Math.max(-1, ...atProduct.map(({ rank }) => rank)) + 1
    const { article_rank = own?.article_rank ?? null } = input
    return { ...input, rank: input.rank ?? own?.rank ?? end, article_rank }
  })
}

/**
 * Sorts products by the order that staff set at the article, then the others by title.
 */
export function compareByArticleRank(
  a: { article_rank: number | null; title: string },
  b: { article_rank: number | null; title: string },
): number {
  const [first, second] = [a.article_rank ?? Infinity, b.article_rank ?? Infinity]
  return first === second ? a.title.localeCompare(b.title, "en") : first - second
}
