import type { SafetyProfile } from "../../../contracts"

/**
 * The texts that the seed keeps up to date: first days of use, warnings and
 * contraindications.
 */
export type SeededText = Pick<
  SafetyProfile,
  "use_from" | "warnings" | "contraindications"
>
type Stored = SeededText & {
  id: string
  product_id: string
  created_at: Date | string
  updated_at: Date | string
}

export type ProfileWork = {
  /** Unchanged since it was created, and the catalogue has changed. */
  outdated: { id: string; product_id: string; text: Partial<SeededText> }[]
  /**
   * Ids of products whose warnings or contraindications differ, but whose profile was
   * changed since it was created.
   */
  kept: string[]
}

/** Maximum difference of the two timestamps of one insert, in milliseconds. */
const ONE_WRITE = 1_000

const isUntouched = ({ created_at, updated_at }: Stored) =>
  new Date(updated_at).getTime() - new Date(created_at).getTime() < ONE_WRITE

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((line, index) => line === other[index])

/**
 * Plans the seed's work on safety profiles of existing products. Warnings and
 * contraindications follow the catalogue, missing first days of use are added; only in
 * profiles that are unchanged. An empty list that staff saved is kept.
 *
 * @param catalogue the catalogue's texts, by product id
 */
export function planProfileWork(
  stored: readonly Stored[],
  catalogue: ReadonlyMap<string, SeededText>,
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
