import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderConfirmationsResponse } from "../../../../../contracts"
import { readOrderEducation } from "../../../../../queries/order-education/list-order-confirmations"

/**
 * Lists for staff, line by line, what the buyer confirmed before this order was placed.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderConfirmationsResponse>,
): Promise<void> {
  res.json(await readOrderEducation(req.scope, req.params.id ?? ""))
}
