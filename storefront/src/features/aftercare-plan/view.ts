import type { AftercareMethod } from "@clearline/backend/contracts"
import type { AftercarePlan, Line, Stage } from "./rules/plan"
import { RED_FLAGS } from "./rules/red-flags"
import { describeDays, findLastDay } from "./rules/resolve-stage"
import { findSource, type Source } from "./rules/sources"

/**
 * A citation after a text: its number in the source list. `id` is the anchor of the first
 * citation, else null.
 */
export type CiteView = { number: number; id: string | null }
export type LineView = { text: string; cites: CiteView[] }

export type StageView = {
  fromDay: number
  lastDay: number | null
  /** "Days 1–3" */
  when: string
  title: string
  expect: LineView[]
  doThis: LineView[]
  leaveAlone: LineView[]
  guidesDiffer: LineView[]
}

export type RedFlagGroupView = { title: string; flags: LineView[] }

/** The view of a plan for its page. */
export type PlanView = {
  method: AftercareMethod
  title: string
  after: string
  summary: string
  article: AftercarePlan["article"]
  stages: StageView[]
  redFlags: RedFlagGroupView[]
  /** In the order in which the page cites them; the first is number 1. */
  sources: Source[]
}

/**
 * Numbers sources in the order of their first citation, and gives each first citation an
 * anchor.
 */
function createNumbering() {
  const sources: Source[] = []
  const toLineView = ({ text, marks = [] }: Line): LineView => ({
    text,
    cites: marks.flatMap((mark): CiteView[] => {
      const at = sources.findIndex((source) => source.mark === mark)
      if (at >= 0) return [{ number: at + 1, id: null }]
      const source = findSource(mark)
      if (!source) return []
      const number = sources.push(source)
      return [{ number, id: `cited-${number}` }]
    }),
  })
  return { sources, toLineViews: (lines: readonly Line[]) => lines.map(toLineView) }
}

/**
 * Maps a plan to its view, with the red flags (shown above the days) and the sources of
 * both.
 */
export function toPlanView(plan: AftercarePlan): PlanView {
  const { sources, toLineViews } = createNumbering()
  const redFlags = RED_FLAGS.map(({ title, flags }) => ({
    title,
    flags: toLineViews(flags),
  }))
  const stages = plan.stages.map((stage, index) => toStageView(plan, stage, index))
  function toStageView({ stages: all }: AftercarePlan, stage: Stage, index: number) {
    const lastDay = findLastDay(all, index)
    return {
      fromDay: stage.fromDay,
      lastDay,
      when: describeDays(stage.fromDay, lastDay),
      title: stage.title,
      expect: toLineViews(stage.expect),
      doThis: toLineViews(stage.doThis),
      leaveAlone: toLineViews(stage.leaveAlone),
      guidesDiffer: toLineViews(stage.guidesDiffer),
    }
  }
  const { method, title, after, summary, article } = plan
  return { method, title, after, summary, article, stages, redFlags, sources }
}
