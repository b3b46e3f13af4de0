import type { AftercareMethod } from "@clearline/backend/contracts"
import type { AftercarePlan, Line, Stage } from "./rules/plan"
import { RED_FLAGS } from "./rules/red-flags"
import { describeDays, findLastDay } from "./rules/resolve-stage"
import { findSource, type Source } from "./rules/sources"

/** A source named behind some words: its number in the list, and the place of its first naming. */
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

/** A plan as its page shows it. */
export type PlanView = {
  method: AftercareMethod
  title: string
  after: string
  summary: string
  article: AftercarePlan["article"]
  stages: StageView[]
  redFlags: RedFlagGroupView[]
  /** In the order in which they are named on the page; the first is number 1. */
  sources: Source[]
}

/** Numbers sources as they come, and gives the first naming of each a place to go back to. */
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

/** The plan with the red flags, which stand above its days, and the sources of both. */
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
