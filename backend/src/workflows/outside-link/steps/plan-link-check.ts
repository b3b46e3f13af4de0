import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  OUTSIDE_LINK_MODULE,
  type OutsideLinkService,
} from "../../../modules/outside-link"
import { planCheck } from "../../../modules/outside-link/rules/plan-check"
import { readShopOptions } from "../../../options"
import { listArticleLinks } from "../../../queries/outside-link/list-article-links"

export type LinkCheckInput = { by: "clock" | "staff" }

/**
 * Refuses a request of staff (`link_check_off`) when link checks are off; the scheduled
 * job just does nothing.
 */
export const validateLinkCheckOnStep = createStep(
  "validate-link-check-on",
  async ({ by }: LinkCheckInput, { container }) => {
    const isOn = readShopOptions(container).linkCheck?.isOn === true
    if (!isOn && by === "staff") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "link_check_off: This shop asks no other site: LINK_CHECK is off.",
      )
    }
    return new StepResponse({ is_on: isOn })
  },
)

/** Plans which addresses to check now. */
export const planLinkCheckStep = createStep(
  "plan-link-check",
  async ({ by, is_on }: LinkCheckInput & { is_on: boolean }, { container }) => {
    if (!is_on) return new StepResponse<string[]>([])
    const links = await listArticleLinks(container)
    const known = await container
      .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
      .listOutsideLinks({}, { select: ["url", "verdict", "checked_at"], take: null })
    return new StepResponse(planCheck([...links.keys()], known, { now: new Date(), by }))
  },
)
