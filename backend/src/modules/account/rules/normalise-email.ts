/**
 * Characters that nobody sees and that come along when text is copied: zero width spaces, marks
 * that turn the direction of writing, soft hyphens, control characters.
 */
const INVISIBLE = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u3164\uffa0]/gu
/** A domain with letters beyond ASCII; a part of an address and nothing else. */
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u

/** The domain as the DNS spells it: `münchen.de` is `xn--mnchen-3ya.de`. */
function toAscii(domain: string): string {
  if (/^\p{ASCII}*$/u.test(domain) || !DOMAIN.test(domain)) return domain
  const url = `http://${domain}`
  return URL.canParse(url) ? new URL(url).hostname : domain
}

/**
 * An e-mail address as it can be written to: without what nobody sees, without spaces around
 * it, with its domain in ASCII. Both spellings of an international domain are one address.
 */
export function tidyEmail(email: string): string {
  const text = email.replace(INVISIBLE, "").trim().normalize("NFC")
  const at = text.lastIndexOf("@")
  return at < 0 ? text : `${text.slice(0, at)}@${toAscii(text.slice(at + 1))}`
}

/** A telephone number without what nobody sees, with plain spaces. */
export function tidyPhone(phone: string): string {
  return phone
    .replace(/[\t\n\r]/g, " ")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim()
}

/** One way to write an e-mail address: as `tidyEmail` does, in small letters. */
export function normaliseEmail(email: string): string {
  return tidyEmail(email).toLowerCase()
}

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

/** True for what can be an e-mail address; that it exists only a mail can show. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text)
}
