import { readEnvironment } from "@/config/env"
import { findPictureType } from "@/lib/media-url"

/**
 * A picture of the backend under the shop's own origin. Keys are unique per upload, so an
 * answer never changes.
 * Refuses (404) when: the key is no picture type that we serve, or the backend has none.
 */
export async function GET(
  _incoming: Request,
  { params }: { params: Promise<{ key: string[] }> },
): Promise<Response> {
  const segments = (await params).key
  const type = findPictureType(segments.at(-1) ?? "")
  if (!type || segments.some((segment) => segment === "..")) return notFound()
  const path = segments.map((segment) => encodeURIComponent(segment)).join("/")
  const picture = await fetch(`${readEnvironment().mediaUrl}/${path}`, {
    signal: AbortSignal.timeout(15_000),
    redirect: "error",
  })
  if (!picture.ok) {
    if (picture.status >= 500) throw new Error(`Picture ${path}: ${picture.status}`)
    return notFound()
  }
  return new Response(picture.body, {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    },
  })
}

function notFound(): Response {
  return new Response("No such picture", {
    status: 404,
    headers: { "cache-control": "no-store" },
  })
}
