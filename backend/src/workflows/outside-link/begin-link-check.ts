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
  type LinkCheckWish,
  planLinkCheckStep,
  validateLinkCheckOnStep,
} from "./steps/plan-link-check"

/**
 * Begins a round through the links of published articles to other sites; the visits follow
 * behind (`run-link-check.ts`). One round at a time.
 *
 * Refuses staff where the shop asks no other site (`link_check_off`).
 */
export const beginLinkCheckWorkflow = createWorkflow(
  "begin-link-check",
  (input: LinkCheckWish) => {
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
