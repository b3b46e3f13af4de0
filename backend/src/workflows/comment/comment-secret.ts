import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** What a link of a mail does. A link made for one opens nothing else. */
export type CommentLinkPurpose = "withdraw" | "stop-notices"

/** Medusa's own secret; links and digests are made with keys derived from it. */
export function readCommentSecret(container: MedusaContainer): string {
  const { jwtSecret, cookieSecret } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig.http
  const secret = [jwtSecret, cookieSecret].find((one) => typeof one === "string" && one)
  if (typeof secret === "string") return secret
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "Links to comments need a secret: set http.jwtSecret.",
  )
}

function sign(secret: string, purpose: string, text: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", `clearline ${purpose} 1`, 32))
  return createHmac("sha256", key).update(text).digest("base64url")
}

/** `id.signature`: does one thing to one comment for whoever holds it. Stored nowhere. */
export function signCommentToken(
  secret: string,
  purpose: CommentLinkPurpose,
  commentId: string,
): string {
  return `${commentId}.${sign(secret, `comment ${purpose}`, commentId)}`
}

/** The comment a token was made for, or null. Compares in constant time. */
export function readCommentToken(
  secret: string,
  purpose: CommentLinkPurpose,
  token: string,
): string | null {
  const [, id = "", given = ""] = /^(cmt_\w{10,40})\.([\w-]{43})$/.exec(token) ?? []
  if (!id) return null
  const wanted = Buffer.from(sign(secret, `comment ${purpose}`, id))
  const theirs = Buffer.from(given)
  if (wanted.length !== theirs.length) return null
  return timingSafeEqual(wanted, theirs) ? id : null
}

/** The comment a token was made for. Refuses any other text (`comment_link_not_valid`). */
export function requireCommentId(
  container: MedusaContainer,
  purpose: CommentLinkPurpose,
  token: string,
): string {
  const id = readCommentToken(readCommentSecret(container), purpose, token)
  if (id) return id
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "comment_link_not_valid: This link is not whole. Follow it from the mail once more.",
  )
}

/** Keyed, so that nobody can tell from it whose address it was made of. */
export function digestComment(secret: string, parts: readonly string[]): string {
  return sign(secret, "comment fingerprint", JSON.stringify(parts))
}
