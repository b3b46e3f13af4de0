import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { alignGeoZonesStep } from "./steps/align-geo-zones"

export {
  alignGeoZone,
  type ZoneContext,
} from "../../queries/cart-guard/rules/align-geo-zone"

/**
 * Makes stored service zones comparable with the addresses of carts: country in lower
 * case, US state as `us-tx`. Returns the number of changed zones; a second run changes
 * none.
 */
export const alignGeoZonesWorkflow = createWorkflow("align-geo-zones", () => {
  return new WorkflowResponse(alignGeoZonesStep())
})
