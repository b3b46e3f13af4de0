import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ArticleState } from "../../contracts"
import { ArticleErrorCode } from "../../modules/article"
import { readArticleStep } from "./steps/read-article"
import { saveArticleStep } from "./steps/save-article"

export type ScheduleArticleInput = {
  id: string
  /** ISO; null clears the schedule. */
  scheduled_for: string | null
  expected_revision: number
  user_id: string | null
}

const validateScheduleStep = createStep(
  "validate-schedule",
  async ({ state, at }: { state: ArticleState; at: string | null }) => {
    if (state !== "in_review") throw ArticleErrorCode.scheduleRefused(state)
    if (at && new Date(at).getTime() <= Date.now()) throw ArticleErrorCode.schedulePast()
    return new StepResponse(true)
  },
)

/**
 * Sets or clears the publication time of an article in review. Editing the article keeps
 * the schedule; moving it clears the schedule.
 *
 * Refuses `article_not_found`, `article_changed`, `article_move_refused` unless in
 * review, `article_schedule_past`. Undo: restores the earlier schedule.
 */
export const scheduleArticleWorkflow = createWorkflow(
  "schedule-article",
  (input: ScheduleArticleInput) => {
    const before = readArticleStep(input)
    validateScheduleStep({ state: before.state, at: input.scheduled_for })
    const saved = saveArticleStep(
      transform(
        { input, before },
        ({ input: { id, scheduled_for: at, ...asked }, before: was }) => ({
          id,
          expected_revision: asked.expected_revision,
          content: was.content,
          standing: { scheduled_for: at ? new Date(at) : null },
          change: {
            action: "schedule" as const,
            actor: "staff" as const,
            user_id: asked.user_id,
          },
        }),
      ),
    )
    return new WorkflowResponse(saved)
  },
)
