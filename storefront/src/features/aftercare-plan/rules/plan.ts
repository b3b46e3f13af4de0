import type { AftercareMethod } from "@clearline/backend/contracts"

/** A sentence or a few words, with the marks of its sources. */
export type Line = { text: string; marks?: readonly string[] }

/**
 * The advice for some days after a treatment. A stage ends the day before the next one
 * begins.
 */
export type Stage = {
  /** Calendar days after the treatment; 0 is the day of the treatment. */
  fromDay: number
  title: string
  expect: readonly Line[]
  doThis: readonly Line[]
  leaveAlone: readonly Line[]
  /** Where sources disagree about days or methods. */
  guidesDiffer: readonly Line[]
}

/**
 * The plan for one method. A day that belongs to two steps of a source is given to the
 * earlier one, because the later step allows more. The last stage has no end.
 */
export type AftercarePlan = {
  method: AftercareMethod
  title: string
  /** "after SMP", for use inside a sentence. */
  after: string
  summary: string
  /**
   * The article with the same advice and its reasons, and the heading above its table.
   */
  article: { slug: string; heading: string }
  stages: readonly Stage[]
}
