/** One way to write an e-mail address: without spaces around it, in small letters. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase()
}

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

/** True for what can be an e-mail address; that it exists only a mail can show. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text)
}
