import type { SafetyProfile } from "../../../contracts"

type Days = SafetyProfile["use_from"]
type Stored = {
  id: string
  product_id: string
  use_from: Days
  created_at: Date | string
  updated_at: Date | string
}

/** The two times of one insert lie this close, in milliseconds. */
const ONE_WRITE = 1_000

const isUntouched = ({ created_at, updated_at }: Stored) =>
  new Date(updated_at).getTime() - new Date(created_at).getTime() < ONE_WRITE

/**
 * Safety profiles from before products said from which day they may be used: no day stands
 * in them, nobody has changed them since they were made, and the catalogue knows days. An
 * empty list that staff saved is theirs.
 *
 * @param days what the catalogue says, by product id
 */
export function listUnsetDays(
  stored: readonly Stored[],
  days: ReadonlyMap<string, Days>,
): { id: string; product_id: string; use_from: Days }[] {
  return stored.flatMap((profile) => {
    const use_from = days.get(profile.product_id) ?? []
    const { id, product_id } = profile
    return use_from.length > 0 && profile.use_from.length === 0 && isUntouched(profile)
      ? [{ id, product_id, use_from }]
      : []
  })
}
