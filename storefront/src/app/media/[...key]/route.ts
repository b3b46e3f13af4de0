import { readEnvironment } from "@/config/env"
import { findPictureType, isCanonicalMediaPath } from "@/lib/media-url"

/**
 * A picture of the backend, served under the shop's own origin. Keys are unique per
 * upload, so a response never changes. Refuses (404) when: the key has no picture type
 * that we serve, the address is another spelling of it, or the backend does not have the
 * picture.
 */
export async function GET(
  incoming: Request,
  { params }: { params: Promise<{ key: string[] }> },
): Promise<Response> {
  const type = findPictureType((await params).key.at(-1) ?? "")
  const { pathname, search } = new URL(incoming.url)
  if (!type || search || !isCanonicalMediaPath(pathname)) return notFound()
  const path = pathname.slice("/media/".length)
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
