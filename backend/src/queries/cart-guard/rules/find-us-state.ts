import { US_STATES } from "../../../contracts"

/**
 * Finds the code of a US state in addresses and tax regions (`us-tx`), from the code, the
 * postal abbreviation or the name, in any case. Null when the text is none of these.
 */
export function findUsState(text: string | null | undefined): string | null {
  const asked = text?.trim().toLowerCase()
  if (!asked) return null
  const state = US_STATES.find(
    ({ code, name }) =>
      code === asked || code === `us-${asked}` || name.toLowerCase() === asked,
  )
  return state?.code ?? null
}
