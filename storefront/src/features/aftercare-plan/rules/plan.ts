import type { AftercareMethod } from "@clearline/backend/contracts"

/** A sentence or a few words, with the marks of the sources that say so. */
export type Line = { text: string; marks?: readonly string[] }

/** What some days after a treatment ask for. It ends the day before the next one begins. */
export type Stage = {
  /** Calendar days after the treatment; 0 is the day itself. */
  fromDay: number
  title: string
  expect: readonly Line[]
  doThis: readonly Line[]
  leaveAlone: readonly Line[]
  /** Where sources name other days or ways. */
  guidesDiffer: readonly Line[]
}

/**
 * The days after one method. A day that two steps of a source share belongs to the earlier
 * one: the later step allows more. The last stage has no end.
 */
export type AftercarePlan = {
  method: AftercareMethod
  title: string
  /** "after SMP", in the middle of a sentence. */
  after: string
  summary: string
  /** The article that tells the same with its reasons, and the heading that holds the table. */
  article: { slug: string; heading: string }
  stages: readonly Stage[]
}
