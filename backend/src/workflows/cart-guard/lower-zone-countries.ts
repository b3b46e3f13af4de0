import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lowerZoneCountriesStep } from "./steps/lower-zone-countries"

/**
 * Makes stored service zones comparable with the addresses of carts, whose country is in small
 * letters. Returns how many zones were changed; a second run changes none.
 */
export const lowerZoneCountriesWorkflow = createWorkflow("lower-zone-countries", () => {
  return new WorkflowResponse(lowerZoneCountriesStep())
})
