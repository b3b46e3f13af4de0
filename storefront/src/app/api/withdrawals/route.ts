import { hasWithdrawalRight } from "@clearline/backend/contracts"
import { submitWithdrawal } from "@/features/withdrawal/server"
import { isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { readForm } from "@/lib/read-form"
import { isOwnOrigin } from "@/lib/request-origin"

/**
 * POST from the withdrawal form, which needs no script: submits it and redirects back to
 * the page, which shows the moment of receipt or what to do. Nothing that was typed is in
 * that address. Refuses when: the request does not come from a page of ours (403), or the
 * form names no country with the right (400).
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const form = await readForm(incoming)
  const country = form?.get("country")
  if (!form || typeof country !== "string" || !isCountry(country)) {
    return new Response(null, { status: 400 })
  }
  if (!hasWithdrawalRight(country)) return new Response(null, { status: 400 })
  const result = await submitWithdrawal(form, country)
  const query: Record<string, string> =
    "receivedAt" in result ? { received: result.receivedAt } : { problem: result.problem }
  const search = new URLSearchParams(query).toString()
  return new Response(null, {
    status: 303,
    headers: {
      location: `${buildPaths(country).withdraw}?${search}`,
      "cache-control": "private, no-store",
    },
  })
}
