import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OUTSIDE_LINK_MODULE, type OutsideLinkService } from "../../modules/outside-link"
import type { Look } from "../../modules/outside-link/rules/classify-result"

type Noted = { check_id: string; url: string; look: Look }

/** No undo: it is one transaction, and no step follows. */
const noteLinkLookStep = createStep(
  "note-link-look",
  async ({ check_id, url, look }: Noted, { container }) => {
    await container
      .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
      .recordCheck(check_id, url, look, new Date())
    return new StepResponse()
  },
)

/** Stores the result of checking one address. */
export const recordLinkCheckWorkflow = createWorkflow(
  "record-link-check",
  (input: Noted) => new WorkflowResponse(noteLinkLookStep(input)),
)
