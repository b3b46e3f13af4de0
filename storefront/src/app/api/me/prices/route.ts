import { findPersonalPrices } from "@/features/catalog/server"
import { isCountry } from "@/lib/country"
import { readSession } from "@/lib/session"

const PRIVATE = { "cache-control": "private, no-store" }

/**
 * GET /api/me/prices?country=us&handles=a,b → `{ prices }`: what the signed-in visitor pays, by
 * handle; empty for a guest. Private, never cached.
 */
export async function GET(incoming: Request): Promise<Response> {
  const asked = new URL(incoming.url).searchParams
  const country = asked.get("country") ?? ""
  const handles = (asked.get("handles") ?? "").split(",").filter(Boolean)
  if (!isCountry(country)) {
    return Response.json({ prices: {} }, { status: 400, headers: PRIVATE })
  }
  const token = await readSession()
  const prices =
    token && handles.length > 0 ? await findPersonalPrices(country, handles, token) : {}
  return Response.json({ prices }, { headers: PRIVATE })
}
