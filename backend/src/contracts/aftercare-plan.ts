/**
 * Treatments that have an aftercare plan by day; also the values in the plan's address.
 */
export const AFTERCARE_METHODS = [
  "smp",
  "laser",
  "spot-remover",
  "skin-correction",
] as const
export type AftercareMethod = (typeof AFTERCARE_METHODS)[number]

/**
 * The first day after a treatment on which a product may be used. A product without an
 * entry for a method is not in that method's plan.
 */
export type UseFrom = {
  method: AftercareMethod
  /** Calendar days after the treatment; 0 is the day itself. */
  from_day: number
  /** A further condition, or how to use it; plain words without a full stop. */
  note: string | null
  /**
   * Marks of the sources for the day; empty when the day is a cautious middle of several
   * sources.
   */
  sources: string[]
}
