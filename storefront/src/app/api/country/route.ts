import { cookies } from "next/headers"
import { readEnvironment } from "@/config/env"
import { COUNTRY_COOKIE, DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { isOwnOrigin } from "@/lib/request-origin"

const A_YEAR = 60 * 60 * 24 * 365

/**
 * POST from the country page: remembers the choice and leads to that country's home. The
 * bag of the old country stays as it is; the bag itself says when it does not fit.
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const wanted = (await incoming.formData()).get("country")
  const country =
    typeof wanted === "string" && isCountry(wanted) ? wanted : DEFAULT_COUNTRY
  const jar = await cookies()
  jar.set(COUNTRY_COOKIE, country, {
    path: "/",
    maxAge: A_YEAR,
    sameSite: "lax",
    httpOnly: true,
    secure: readEnvironment().isHttps,
  })
  return new Response(null, {
    status: 303,
    headers: { location: `/${country}`, "cache-control": "private, no-store" },
  })
}
