import { findPersonalOffer } from "@/features/catalog/server"
import { isCountry } from "@/lib/country"
import { readSession } from "@/lib/session"

const PRIVATE = { "cache-control": "private, no-store" }

/**
 * GET /api/me/products/:handle?country=us → `{ offer }`: the signed-in visitor's offer;
 * null for a guest or an unknown product. Private, never cached.
 */
export async function GET(
  incoming: Request,
  { params }: { params: Promise<{ handle: string }> },
): Promise<Response> {
  const country = new URL(incoming.url).searchParams.get("country") ?? ""
  if (!isCountry(country)) {
    return Response.json({ offer: null }, { status: 400, headers: PRIVATE })
  }
  const token = await readSession()
  const offer = token
    ? await findPersonalOffer(country, (await params).handle, token)
    : null
  return Response.json({ offer }, { headers: PRIVATE })
}
