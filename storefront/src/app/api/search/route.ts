import type { NextRequest } from "next/server"
import { parseSearchAsk } from "@/features/search"
import { listSuggestions } from "@/features/search/server"
import { isCountry } from "@/lib/country"

/**
 * GET /api/search?country=us&q=: what may be meant by words that are still being typed. The
 * same for everybody; not cached, because a change in the shop shows at once.
 */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const country = nextUrl.searchParams.get("country") ?? ""
  if (!isCountry(country)) return new Response(null, { status: 404 })
  const { q } = parseSearchAsk({ q: nextUrl.searchParams.get("q") ?? "" })
  return Response.json(await listSuggestions(country, q), {
    headers: { "cache-control": "no-store", "x-robots-tag": "noindex" },
  })
}
