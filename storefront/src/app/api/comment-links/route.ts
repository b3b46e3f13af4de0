import { type CommentLink, followCommentLink } from "@/features/comment/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { isOwnOrigin } from "@/lib/request-origin"

/** For each page that a mailed link opens, the action of its button. */
const LINKS: Record<string, CommentLink> = {
  "withdraw-comment": "withdrawals",
  "stop-notices": "notice-stops",
}

/**
 * POST from the button on the page that a mailed link opens. Opening the link alone
 * changes nothing, because mail programs open links by themselves.
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isOwnOrigin(incoming)) return new Response(null, { status: 403 })
  const form = new URLSearchParams(await incoming.text())
  const page = form.get("page") ?? ""
  const link = LINKS[page]
  if (!link) return new Response(null, { status: 400 })
  const given = form.get("country") ?? ""
  const country = isCountry(given) ? given : DEFAULT_COUNTRY
  const isDone = await followCommentLink(link, form.get("token") ?? "")
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${country}/${page}?done=${isDone ? "yes" : "no"}`,
      "cache-control": "private, no-store",
    },
  })
}
