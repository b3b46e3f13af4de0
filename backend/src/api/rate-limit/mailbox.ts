import { normaliseEmail } from "../../modules/account"

/**
 * The mailbox behind an e-mail address: mail to `name+anything@` is delivered to `name@`.
 */
export function readMailbox(email: string): string {
  const whole = normaliseEmail(email)
  const [tag, at] = [whole.indexOf("+"), whole.lastIndexOf("@")]
  return tag > 0 && tag < at ? whole.slice(0, tag) + whole.slice(at) : whole
}
