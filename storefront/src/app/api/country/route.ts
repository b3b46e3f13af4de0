import { cookies } from "next/headers"
import { readEnvironment } from "@/config/env"
import { moveBagToCountry } from "@/features/cart/server"
import {
  buildPathInCountry,
  COUNTRY_COOKIE,
  type CountryCode,
  DEFAULT_COUNTRY,
  isCountry,
} from "@/lib/country"
import { resolveOwnPath } from "@/lib/own-path"
import { readForm } from "@/lib/read-form"
import { isOwnOrigin } from "@/lib/request-origin"

const A_YEAR = 60 * 60 * 24 * 365

/**
 * POST from the country page: stores the choice and redirects to the same page in the new
 * country, or to that country's home page. The cart gets the prices of the new country;
 * if it contains something not sold there, it stays as it is, and the cart page says so.
 * Refuses when: the request does not come from a page of ours (403), or its body is not a
 * form (400).
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const form = await readForm(incoming)
  if (!form) return new Response(null, { status: 400 })
  const wanted = form.get("country")
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
  await moveBagToCountry(country)
  return new Response(null, {
    status: 303,
    headers: {
      location: findSamePage(form.get("from"), country),
      "cache-control": "private, no-store",
    },
  })
}

/**
 * The path of the page the visitor came from, in another country; the home page if there
 * is none.
 */
function findSamePage(from: FormDataEntryValue | null, country: CountryCode): string {
  const path = resolveOwnPath(typeof from === "string" ? from : null, "/")
  const twin = buildPathInCountry(path, country)
  return twin === `/${country}/country` ? `/${country}` : twin
}
