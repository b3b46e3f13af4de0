import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDeskOrdersResponse } from "../../../../contracts"
import { listDeskOrders } from "../../../../queries/order-desk/list-desk-orders"
import type { AdminListDeskOrdersQuery } from "../validators"

/** Lists orders by the state of their payment and goods, or by what staff search for. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListDeskOrdersQuery>,
  res: MedusaResponse<AdminDeskOrdersResponse>,
): Promise<void> {
  res.json(await listDeskOrders(req.scope, req.validatedQuery))
}
