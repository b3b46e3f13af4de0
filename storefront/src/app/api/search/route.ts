import type { NextRequest } from "next/server"
import { parseSearchQuery } from "@/features/search"
import { listSuggestions } from "@/features/search/server"
import { isCountry } from "@/lib/country"

/**
 * GET /api/search?country=us&q=: suggestions for text that is still being typed. The same
 * for all visitors. Not cached, so that a change in the shop shows immediately.
 */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const country = nextUrl.searchParams.get("country") ?? ""
  if (!isCountry(country)) return new Response(null, { status: 404 })
  const { q } = parseSearchQuery({ q: nextUrl.searchParams.get("q") ?? "" })
  return Response.json(await listSuggestions(country, q), {
    headers: { "cache-control": "no-store", "x-robots-tag": "noindex" },
  })
}
