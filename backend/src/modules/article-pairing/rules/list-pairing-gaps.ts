import type { ArticleState, PairingGap, PairingKind } from "../../../contracts"

/** The articles paired with a product, and what decides which ones it needs. */
export type PairingFacts = {
  /** True above level T0. */
  is_professional: boolean
  pairings: readonly { article_id: string; kind: PairingKind; state: ArticleState }[]
  /** True when a reason is recorded why no aftercare article applies. */
  has_reason: boolean
}

/**
 * Lists what a product lacks to be in the shop. It needs at least one published article
 * to read first; above level T0 also a published aftercare article or a recorded reason.
 */
export function listPairingGaps(facts: PairingFacts): PairingGap[] {
  const has = (kind: PairingKind) =>
    facts.pairings.some((one) => one.kind === kind && one.state === "published")
  const gaps: PairingGap[] = []
  if (!has("read_first")) gaps.push("read_first")
  if (facts.is_professional && !facts.has_reason && !has("aftercare")) {
    gaps.push("aftercare")
  }
  return gaps
}

/**
 * True when the product cannot be in the shop without these articles, but can with them.
 */
export function needsArticles(
  facts: PairingFacts,
  articleIds: readonly string[],
): boolean {
  const others = facts.pairings.filter(
    ({ article_id }) => !articleIds.includes(article_id),
  )
  const without = listPairingGaps({ ...facts, pairings: others })
  return without.length > listPairingGaps(facts).length
}
