import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  OUTSIDE_LINK_MODULE,
  type OutsideLinkService,
} from "../../../modules/outside-link"

/**
 * Begins a check, unless one is running or there is nothing to check. Undo: deletes it.
 */
export const openLinkCheckStep = createStep(
  "open-link-check",
  async ({ urls }: { urls: string[] }, { container }) => {
    if (urls.length === 0) return new StepResponse({ begun: false, check_id: "" }, null)
    const links = container.resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
    const { check, is_new } = await links.beginCheck(urls.length, new Date())
    const answer = { begun: is_new, check_id: check.id }
    return new StepResponse(answer, is_new ? check.id : null)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
      .deleteLinkChecks([id])
  },
)
