import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type LinkCheckBegun, SHOP_EVENTS } from "../../contracts"
import { openLinkCheckStep } from "./steps/open-link-check"
import {
  type LinkCheckInput,
  planLinkCheckStep,
  validateLinkCheckOnStep,
} from "./steps/plan-link-check"

/**
 * Begins a check of the links from published articles to other sites; the visits run in
 * the background (`run-link-check.ts`). One check at a time.
 *
 * Refuses a request of staff when link checks are off (`link_check_off`).
 */
export const beginLinkCheckWorkflow = createWorkflow(
  "begin-link-check",
  (input: LinkCheckInput) => {
    const { is_on } = validateLinkCheckOnStep(input)
    const urls = planLinkCheckStep({ by: input.by, is_on })
    const opened = openLinkCheckStep({ urls })
    when({ opened }, (it) => it.opened.begun).then(() => {
      emitEventStep({
        eventName: SHOP_EVENTS.linkCheckBegun,
        data: transform({ opened, urls }, (it): LinkCheckBegun => ({
          check_id: it.opened.check_id,
          urls: it.urls,
        })),
      })
    })
    return new WorkflowResponse(opened)
  },
)
