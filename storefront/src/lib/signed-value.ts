import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Signs a short text so that a cookie can carry it: `text.signature`. Whoever has no secret
 * cannot make one; the text itself stays readable.
 */
export function signValue(text: string, secret: string): string {
  return `${text}.${signature(text, secret)}`
}

/** Gives the text back when the signature is right, else null. Compares in constant time. */
export function readSignedValue(signed: string, secret: string): string | null {
  const cut = signed.lastIndexOf(".")
  if (cut < 1) return null
  const text = signed.slice(0, cut)
  const given = Buffer.from(signed.slice(cut + 1))
  const wanted = Buffer.from(signature(text, secret))
  if (given.length !== wanted.length) return null
  return timingSafeEqual(given, wanted) ? text : null
}

function signature(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url")
}
