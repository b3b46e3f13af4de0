/** Treatments that have a plan of days afterwards; also the words in its address. */
export const AFTERCARE_METHODS = [
  "smp",
  "laser",
  "spot-remover",
  "skin-correction",
] as const
export type AftercareMethod = (typeof AFTERCARE_METHODS)[number]

/**
 * From which day after a treatment a product may be used. A product that is not named for
 * a method has no place in its plan.
 */
export type UseFrom = {
  method: AftercareMethod
  /** Calendar days after the treatment; 0 is the day itself. */
  from_day: number
  /** What must be true as well, or how it is used; plain words without a full stop. */
  note: string | null
  /** Marks of the sources the day rests on; none where it is the cautious middle of several. */
  sources: string[]
}
