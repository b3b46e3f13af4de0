/**
 * Characters that are invisible and are often copied along with text: zero-width spaces,
 * marks that change the writing direction, soft hyphens, control characters.
 */
const INVISIBLE = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u3164\uffa0]/gu
/** A domain, also with letters beyond ASCII, and nothing that is not part of a domain. */
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u

/** The domain as the DNS spells it: `münchen.de` is `xn--mnchen-3ya.de`. */
function toAscii(domain: string): string {
  if (/^\p{ASCII}*$/u.test(domain) || !DOMAIN.test(domain)) return domain
  const url = `http://${domain}`
  return URL.canParse(url) ? new URL(url).hostname : domain
}

/**
 * An e-mail address in the form in which it is stored and mailed: no invisible
 * characters, no surrounding spaces, the domain in ASCII. Both spellings of an
 * international domain give the same address.
 */
export function tidyEmail(email: string): string {
  const text = email.replace(INVISIBLE, "").trim().normalize("NFC")
  const at = text.lastIndexOf("@")
  return at < 0 ? text : `${text.slice(0, at)}@${toAscii(text.slice(at + 1))}`
}

/** A telephone number without invisible characters, and with plain single spaces. */
export function tidyPhone(phone: string): string {
  return phone
    .replace(/[\t\n\r]/g, " ")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim()
}

/** The canonical form of an e-mail address for comparisons: `tidyEmail` in lower case. */
export function normaliseEmail(email: string): string {
  return tidyEmail(email).toLowerCase()
}

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

/**
 * True when a text has the form of an e-mail address. Only a mail can show that it
 * exists.
 */
export function isEmail(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text)
}
