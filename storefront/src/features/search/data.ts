import "server-only"
import type {
  SearchResponse,
  SearchSuggestionsResponse,
} from "@clearline/backend/contracts"
import { formatRetry, readRetryAfter } from "@/lib/format-wait"
import { fetchStoreAs } from "@/lib/live-store"
import type { CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { resolvePageContext } from "@/lib/page-context"
import type { Suggestion } from "./components/suggestions"
import { HITS_PER_PAGE, type SearchQuery } from "./rules/search-address"
import { toResultsView, type ResultsView } from "./view"

const NOTHING: ResultsView = {
  hits: [],
  count: 0,
  corrected: null,
  facets: { kind: [], audience: [] },
  problem: null,
}

/**
 * Search results as a guest sees them. Never cached, so that they are at most seconds
 * old. Also sends the visitor's network address, which the backend's rate limit needs.
 */
export async function findResults(
  country: CountryCode,
  ask: SearchQuery,
): Promise<ResultsView> {
  if (!ask.q) return NOTHING
  const answer = await fetchStoreAs<SearchResponse>(null, "/store/search", {
    query: {
      q: ask.q,
      country_code: country,
      kind: ask.kind ?? undefined,
      audience: ask.audience ?? undefined,
      limit: HITS_PER_PAGE,
      offset: (ask.page - 1) * HITS_PER_PAGE,
    },
  })
  if (answer.ok) return toResultsView(answer.value, resolvePageContext(country))
  const { status, code, body } = answer.problem
  if (code === "too_busy" || code === "too_many_requests") {
    return { ...NOTHING, problem: formatRetry(readRetryAfter(body)) }
  }
  if (status === 0) return { ...NOTHING, problem: formatRetry(null) }
  // Any other refusal means that this query has no results.
  return NOTHING
}

/** Suggestions for a query that is still being typed. */
export async function listSuggestions(
  country: CountryCode,
  q: string,
): Promise<Suggestion[]> {
  if (!q) return []
  const answer = await fetchStoreAs<SearchSuggestionsResponse>(
    null,
    "/store/search/suggestions",
    { query: { q, country_code: country } },
  )
  if (!answer.ok) return []
  const paths = buildPaths(country)
  return answer.value.suggestions.map(({ kind, address, title }) => ({
    kind,
    title,
    href: kind === "product" ? paths.product(address) : paths.article(address),
  }))
}
