import type { SafetyProfile } from "../../../contracts"

/** What the seed keeps up to date: days of first use, and whom a product can hurt. */
export type FollowedText = Pick<
  SafetyProfile,
  "use_from" | "warnings" | "contraindications"
>
type Stored = FollowedText & {
  id: string
  product_id: string
  created_at: Date | string
  updated_at: Date | string
}

export type ProfileWork = {
  /** Nobody has changed it since it was made, and the catalogue now says something else. */
  outdated: { id: string; product_id: string; text: Partial<FollowedText> }[]
  /** Product ids whose warnings or stops differ, and that were changed since they were made. */
  kept: string[]
}

/** The two times of one insert are this close, in milliseconds. */
const ONE_WRITE = 1_000

const isUntouched = ({ created_at, updated_at }: Stored) =>
  new Date(updated_at).getTime() - new Date(created_at).getTime() < ONE_WRITE

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((line, index) => line === other[index])

/**
 * What the seed has to do about safety profiles of products that exist. Warnings and reasons
 * against use follow the catalogue, days of first use are filled where there are none; only
 * in profiles that nobody has changed. An empty list that staff saved is theirs.
 *
 * @param catalogue what the catalogue says, by product id
 */
export function planProfileWork(
  stored: readonly Stored[],
  catalogue: ReadonlyMap<string, FollowedText>,
): ProfileWork {
  const work: ProfileWork = { outdated: [], kept: [] }
  for (const profile of stored) {
    const wanted = catalogue.get(profile.product_id)
    if (!wanted) continue
    const { warnings, contraindications, use_from } = wanted
    const differs =
      !isSame(profile.warnings, warnings) ||
      !isSame(profile.contraindications, contraindications)
    const lacksDays = use_from.length > 0 && profile.use_from.length === 0
    if (!isUntouched(profile)) {
      if (differs) work.kept.push(profile.product_id)
    } else if (differs || lacksDays) {
      work.outdated.push({
        id: profile.id,
        product_id: profile.product_id,
        text: {
          ...(differs ? { warnings, contraindications } : {}),
          ...(lacksDays ? { use_from } : {}),
        },
      })
    }
  }
  return work
}
