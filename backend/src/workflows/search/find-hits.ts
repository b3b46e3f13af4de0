import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Audience, SearchKind } from "../../contracts"
import { findCorrection } from "./find-correction"
import { fuseRanks } from "./rules/fuse-ranks"
import { type Match, MATCHES, planQueries } from "./rules/plan-queries"

/** Something that was found, before anybody asked whether it may be shown. */
export type FoundHit = {
  kind: SearchKind
  id: string
  /** Handle of the product or slug of the article. */
  address: string
  audience: Audience
}

export type Found = { hits: FoundHit[]; corrected: string | null }

type Row = { audience: Audience; title: string; handle?: string; slug?: string }

/** Whose name was typed whole stands first. */
const NAMED = 2

/** One list of hits, best first, and whether anything holds all the words. */
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
  const named: { key: string; score: number }[] = []
  const scores = new Map<Match, { key: string; score: number }[]>(
    matches.map((match) => [match, []]),
  )
  planned.forEach(({ match, kind }, at) => {
    for (const { id, score = 0, document } of results[at]?.hits ?? []) {
      const key = `${kind} ${id}`
      const { audience, title, handle, slug } = document as Row
      if (title === q && !byKey.has(key)) named.push({ key, score: 1 })
      byKey.set(key, { kind, id, audience, address: handle ?? slug ?? "" })
      scores.get(match)?.push({ key, score })
    }
  })
  const lists = [
    { weight: NAMED, hits: named },
    ...[...scores].map(([match, hits]) => ({ ...MATCHES[match], hits })),
  ]
  return {
    hits: fuseRanks(lists).flatMap((key) => byKey.get(key) ?? []),
    holdsAll: [...scores].some(([match, hits]) => match !== "some" && hits.length > 0),
  }
}

/**
 * Products of one market's channel and articles for these words, best first. When nothing holds
 * all the words, misspelt ones are mended, if that finds more.
 *
 * @param q as `toWords` gives it; empty finds nothing
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
