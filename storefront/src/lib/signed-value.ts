import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Signs a short text for a cookie: `text.signature`. Only code with the secret can make
 * one. The text itself stays readable.
 */
export function signValue(text: string, secret: string): string {
  return `${text}.${signature(text, secret)}`
}

/** Returns the text if the signature is right, else null. Compares in constant time. */
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
