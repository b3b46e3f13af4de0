import { findUsState } from "./find-us-state"

/**
 * Converts the state of a US address to the form in which it is stored, so that its sales
 * tax is found: `us-tx` for "TX", "us-TX" and "Texas". A shop may have tax regions with
 * other codes (`tx`): text that is one of these codes stays as it was typed, and so does
 * text that is no state.
 *
 * `taxCodes`: codes of the US tax regions, which Medusa stores in lower case.
 */
export function resolveUsState(text: string, taxCodes: ReadonlySet<string>): string {
  const state = findUsState(text)
  const typed = text.trim().toLowerCase()
  if (taxCodes.has(typed) && typed !== state) return text
  return state ?? text
}
