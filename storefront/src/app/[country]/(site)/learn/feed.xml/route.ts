import { notFound } from "next/navigation"
import { listArticles, buildFeed } from "@/features/article/server"
import { isCountry } from "@/lib/country"
import { buildAddress } from "@/lib/page-metadata"
import { buildPaths } from "@/lib/paths"

/**
 * The articles as an Atom feed. Uses the same cached read as the list page, so both are
 * equally fresh. Refuses (404) when: the shop does not sell to the country.
 */
export async function GET(
  _incoming: Request,
  { params }: { params: Promise<{ country: string }> },
): Promise<Response> {
  const { country } = await params
  if (!isCountry(country)) notFound()
  const paths = buildPaths(country)
  const xml = buildFeed(await listArticles(country), {
    feed: buildAddress(paths.feed),
    list: buildAddress(paths.learn),
    icon: buildAddress("/apple-touch-icon.png"),
    articleOf: (slug) => buildAddress(paths.article(slug)),
  })
  return new Response(xml, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "public, max-age=60",
    },
  })
}
