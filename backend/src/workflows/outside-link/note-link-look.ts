import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OUTSIDE_LINK_MODULE, type OutsideLinkService } from "../../modules/outside-link"
import type { Look } from "../../modules/outside-link/rules/judge-look"

type Noted = { check_id: string; url: string; look: Look }

/** No undo: one transaction, and nothing comes after it. */
const noteLinkLookStep = createStep(
  "note-link-look",
  async ({ check_id, url, look }: Noted, { container }) => {
    await container
      .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
      .noteLook(check_id, url, look, new Date())
    return new StepResponse()
  },
)

/** Keeps what one look at an address told. */
export const noteLinkLookWorkflow = createWorkflow(
  "note-link-look",
  (input: Noted) => new WorkflowResponse(noteLinkLookStep(input)),
)
