import { notFound } from "next/navigation"
import { findSharePicture } from "@/features/article/server"
import { isCountry } from "@/lib/country"

/**
 * The picture that other sites show with a link to an article. Refuses (404) when: the
 * country or the article does not exist.
 */
export async function GET(
  _incoming: Request,
  { params }: { params: Promise<{ country: string; slug: string }> },
): Promise<Response> {
  const { country, slug } = await params
  if (!isCountry(country)) notFound()
  const picture = await findSharePicture(country, slug)
  if (!picture) notFound()
  return new Response(new Uint8Array(picture), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=3600" },
  })
}
