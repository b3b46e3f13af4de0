/** The times of the reconciliation, in seconds; see `defaultTimes`. */
export type ReconciliationTimes = {
  /** Age below which an unpaid order or a reservation without an order is left alone. */
  minAge: number
  /**
   * Maximum duration of a completion. Longer than any call to a payment provider
   * (Stripe's library gives up after 80 s), shorter than the 120 s for which core locks
   * the cart.
   */
  placing: number
  /** Seconds between two runs of the job. */
  every: number
}

/** The times of a shop without options. */
export const defaultTimes: ReconciliationTimes = { minAge: 60, placing: 100, every: 60 }

/** Maximum value of each time, in seconds. */
const MAX_SECONDS = 3_600

/** The problem with the options, in words for the person who set them; null when there is none. */
function findProblem(times: ReconciliationTimes, isPublic: boolean): string | null {
  for (const [name, value] of Object.entries(times)) {
    if (!Number.isInteger(value) || value < 1 || value > MAX_SECONDS) {
      return `reconciliation.${name} must be a whole number of seconds from 1 to ${MAX_SECONDS}, not ${value}.`
    }
  }
  if (isPublic && times.placing < defaultTimes.placing) {
    return `reconciliation.placing must be at least ${defaultTimes.placing} in a public shop: an order is cancelled while its payment is on its way otherwise.`
  }
  return null
}

/**
 * Returns the times of a shop, its options completed with the defaults, or a sentence
 * about the invalid option. `isPublic`: other machines can reach this shop.
 */
export function resolveTimes(
  options: { [Name in keyof ReconciliationTimes]?: number | undefined } | undefined,
  isPublic: boolean,
): { times: ReconciliationTimes; problem: null } | { times: null; problem: string } {
  const times = {
    minAge: options?.minAge ?? defaultTimes.minAge,
    placing: options?.placing ?? defaultTimes.placing,
    every: options?.every ?? defaultTimes.every,
  }
  const problem = findProblem(times, isPublic)
  return problem === null ? { times, problem } : { times: null, problem }
}

/**
 * The schedule of a job that runs every so many seconds, in the form of Medusa's
 * scheduler.
 */
export function planSchedule(every: number): string | { interval: number } {
  return every === 60 ? "* * * * *" : { interval: every * 1_000 }
}
