import { submitComment } from "@/features/comment/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { readForm } from "@/lib/read-form"
import { isOwnOrigin } from "@/lib/request-origin"

/**
 * POST from the form below an article: submits the comment and redirects to the reply
 * page. It shows a thank-you, or what was typed with an error beside each field. Refuses
 * when: the request does not come from a page of ours (403), or the form names no article
 * (400).
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const form = await readForm(incoming)
  const slug = form?.get("slug")
  if (!form || typeof slug !== "string" || !/^[\w-]{1,200}$/.test(slug)) {
    return new Response(null, { status: 400 })
  }
  const given = form.get("country")
  const country = typeof given === "string" && isCountry(given) ? given : DEFAULT_COUNTRY
  const replyPath = buildPaths(country).reply(slug)
  const isTaken = await submitComment(form, { country, slug, replyPath })
  return new Response(null, {
    status: 303,
    headers: {
      location: isTaken ? `${replyPath}?received=yes` : replyPath,
      "cache-control": "private, no-store",
    },
  })
}
