import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Audience, SearchKind } from "../../contracts"
import { findCorrection } from "./find-correction"
import { fuseRanks } from "./rules/fuse-ranks"
import { matchTitle } from "./rules/match-title"
import { type Match, MATCHES, planQueries } from "./rules/plan-queries"

/** A search result before it is checked whether it may be shown. */
export type FoundHit = {
  kind: SearchKind
  id: string
  /** Handle of the product or slug of the article. */
  address: string
  audience: Audience
}

export type Found = { hits: FoundHit[]; corrected: string | null }

type Row = { audience: Audience; title: string; handle?: string; slug?: string }

/** Weight of the list of results whose whole title was typed. */
const NAMED = 2
/**
 * Weight of the list of results whose title contains the exact words. The database stems
 * "redness" to "red", so an exact title must count more.
 */
const TITLED = 1

/** One list of hits, best first, and whether any of them contains all the words. */
async function rankHits(
  container: MedusaContainer,
  q: string,
  salesChannelId: string,
  matches: readonly Match[],
): Promise<{ hits: FoundHit[]; holdsAll: boolean }> {
  const planned = planQueries(q, salesChannelId, matches)
  const results = await container
    .resolve(Modules.SEARCH)
    .searchMany(planned.map(({ query }) => query))
  const byKey = new Map<string, FoundHit>()
  const titled = new Map<string, number>()
  const scores = new Map<Match, { key: string; score: number }[]>(
    matches.map((match) => [match, []]),
  )
  planned.forEach(({ match, kind }, at) => {
    for (const { id, score = 0, document } of results[at]?.hits ?? []) {
      const key = `${kind} ${id}`
      const { audience, title, handle, slug } = document as Row
      const share = matchTitle(title, q)
      if (share > 0) titled.set(key, share)
      byKey.set(key, { kind, id, audience, address: handle ?? slug ?? "" })
      scores.get(match)?.push({ key, score })
    }
  })
  const byTitle = [...titled].map(([key, share]) => ({ key, score: share }))
  const lists = [
    { weight: NAMED, hits: byTitle.filter(({ score }) => score === 1) },
    { weight: TITLED, hits: byTitle },
    ...[...scores].map(([match, hits]) => ({ ...MATCHES[match], hits })),
  ]
  return {
    hits: fuseRanks(lists).flatMap((key) => byKey.get(key) ?? []),
    holdsAll: [...scores].some(([match, hits]) => match !== "some" && hits.length > 0),
  }
}

/**
 * Finds products of one market's channel, and articles, for these words, best first. When
 * nothing contains all the words, misspelt ones are corrected if that finds more.
 *
 * @param q a result of `toWords`; empty finds nothing
 */
export async function findHits(
  container: MedusaContainer,
  q: string,
  salesChannelId: string,
  matches: readonly Match[],
): Promise<Found> {
  if (!q) return { hits: [], corrected: null }
  const typed = await rankHits(container, q, salesChannelId, matches)
  if (typed.holdsAll) return { hits: typed.hits, corrected: null }
  const corrected = await findCorrection(container, q)
  if (corrected) {
    const mended = await rankHits(container, corrected, salesChannelId, matches)
    const isBetter = mended.holdsAll || typed.hits.length === 0
    if (isBetter && mended.hits.length > 0) return { hits: mended.hits, corrected }
  }
  return { hits: typed.hits, corrected: null }
}
