import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/**
 * The purpose of a mailed link. A link made for one purpose does not work for another.
 */
export type CommentLinkPurpose = "withdraw" | "stop-notices"

/** Medusa's own secret; the keys for links and digests are derived from it. */
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

/**
 * Builds `id.signature`: it allows its bearer one action on one comment. It is not
 * stored.
 */
export function signCommentToken(
  secret: string,
  purpose: CommentLinkPurpose,
  commentId: string,
): string {
  return `${commentId}.${sign(secret, `comment ${purpose}`, commentId)}`
}

/**
 * Returns the comment id that a token was made for, or null. Compares in constant time.
 */
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

/**
 * Returns the comment id that a token was made for. Refuses any other text
 * (`comment_link_not_valid`).
 */
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

/** Keyed, so that the digest does not reveal the address it was made of. */
export function digestComment(secret: string, parts: readonly string[]): string {
  return sign(secret, "comment fingerprint", JSON.stringify(parts))
}
