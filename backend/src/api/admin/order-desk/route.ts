import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderDeskResponse } from "../../../contracts"
import { readOrderDesk } from "../../../queries/order-desk/read-order-desk"
import type { AdminGetOrderDeskQuery } from "./validators"

/** What waits for staff now, and what was sold today, in 7 and in 30 days. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminGetOrderDeskQuery>,
  res: MedusaResponse<AdminOrderDeskResponse>,
): Promise<void> {
  const { time_zone } = req.validatedQuery
  res.json(await readOrderDesk(req.scope, new Date(), time_zone))
}
