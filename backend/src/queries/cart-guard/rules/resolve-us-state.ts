import { findUsState } from "./find-us-state"

/**
 * How the state of a US address is kept, so that its sales tax is found: `us-tx` for "TX",
 * "us-TX" and "Texas". A shop may have tax regions under other codes (`tx`): text that is one of
 * these stays as it was typed, and so does text that is no state.
 *
 * `taxCodes`: codes of the US tax regions, which Medusa keeps in small letters.
 */
export function resolveUsState(text: string, taxCodes: ReadonlySet<string>): string {
  const state = findUsState(text)
  const typed = text.trim().toLowerCase()
  if (taxCodes.has(typed) && typed !== state) return text
  return state ?? text
}
