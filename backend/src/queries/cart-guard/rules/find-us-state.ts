import { US_STATES } from "../../../contracts"

/**
 * The code under which a US state stands in addresses and tax regions (`us-tx`), from the
 * code, the postal abbreviation or the name in any case; null when it is none.
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
