import { PRIVATE_PATTERNS, SQL_VALUES } from "../../../contracts"

/**
 * Removes tokens, e-mail and postal addresses, names, and ids that give access to a cart.
 */
export function redact(text: string): string {
  const { within, finds, told } = SQL_VALUES
  const plain = PRIVATE_PATTERNS.reduce(
    (rest, pattern) => rest.replace(pattern.finds, pattern.told),
    text,
  )
  return within.test(plain) ? plain.replace(finds, told) : plain
}
