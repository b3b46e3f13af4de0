import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { readEnvironment } from "@/config/env"

const request = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(200) })

/**
 * POST from the backend after a change that a guest can see. Cached pages that show it
 * are rendered again on their next request. Refuses when: the shared secret is wrong
 * (401), or the body is malformed (400).
 */
export async function POST(incoming: Request): Promise<Response> {
  const given = incoming.headers.get("x-clearline-refresh") ?? ""
  if (!isSame(given, readEnvironment().refreshSecret))
    return answer(401, { refreshed: 0 })
  const parsed = request.safeParse(await readJson(incoming))
  if (!parsed.success) return answer(400, { refreshed: 0 })
  const tags = new Set(parsed.data.tags)
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return answer(200, { refreshed: tags.size })
}

function answer(status: number, body: { refreshed: number }): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } })
}

/**
 * Compares digests in constant time, so that the response time reveals neither content
 * nor length.
 */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}

async function readJson(incoming: Request): Promise<unknown> {
  try {
    return await incoming.json()
  } catch {
    return null
  }
}
