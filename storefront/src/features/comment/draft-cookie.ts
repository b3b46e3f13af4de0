import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "@/lib/session"
import { type CommentDraft, MAX_PARTS, packDraft, unpackDraft } from "./pack-draft"

const TEN_MINUTES = 60 * 10
const NAMES = Array.from({ length: MAX_PARTS }, (_, part) => `clearline-reply-${part}`)

/**
 * Stores a draft in cookies for ten minutes; the browser sends them only to the page at
 * `path`.
 */
export async function saveDraft(path: string, draft: CommentDraft): Promise<void> {
  const jar = await cookies()
  const parts = packDraft(draft)
  NAMES.forEach((name, part) => {
    const value = parts[part]
    const maxAge = value ? TEN_MINUTES : 0
    jar.set(name, value ?? "", { ...cookieOptions(), path, maxAge })
  })
}

/** Deletes the draft: the comment was submitted. */
export async function clearDraft(path: string): Promise<void> {
  const jar = await cookies()
  for (const name of NAMES) jar.set(name, "", { ...cookieOptions(), path, maxAge: 0 })
}

/** The draft that this browser must correct, or null. */
export async function findDraft(): Promise<CommentDraft | null> {
  const jar = await cookies()
  return unpackDraft(NAMES.flatMap((name) => jar.get(name)?.value || []))
}
