import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findReturnPlace } from "../../../queries/return/find-return-place"

/** Finds the warehouse that a return goes back to, and its quarantine; null for none. */
export const findReturnPlaceStep = createStep(
  "find-return-place",
  async ({ return_id }: { return_id: string }, { container }) =>
    new StepResponse(await findReturnPlace(container, return_id)),
)
