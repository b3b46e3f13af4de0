import { reportProblem } from "@/features/claim/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { readForm } from "@/lib/read-form"
import { isOwnOrigin } from "@/lib/request-origin"

/**
 * POST from the form of a report: sends it and redirects to the order, or back to the
 * form with the reason why not. Needs no scripts. Refuses when: the request does not come
 * from a page of ours (403), or the form names no order (400).
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const form = await readForm(incoming)
  const id = form?.get("order_id")
  if (!form || typeof id !== "string" || !/^order_\w{1,40}$/.test(id)) {
    return new Response(null, { status: 400 })
  }
  const given = form.get("country")
  const country = typeof given === "string" && isCountry(given) ? given : DEFAULT_COUNTRY
  const paths = buildPaths(country)
  const refused = await reportProblem(id, form)
  return new Response(null, {
    status: 303,
    headers: {
      location: refused
        ? `${paths.orderProblem(id)}?refused=${encodeURIComponent(refused)}`
        : `${paths.order(id)}#problems`,
      "cache-control": "private, no-store",
    },
  })
}
