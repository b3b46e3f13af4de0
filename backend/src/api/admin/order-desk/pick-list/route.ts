import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPickListResponse } from "../../../../contracts"
import { getPickList } from "../../../../queries/order-desk/get-pick-list"
import type { AdminGetPickListQuery } from "../validators"

/** What to take from which shelf for the chosen orders, and what each parcel contains. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminGetPickListQuery>,
  res: MedusaResponse<AdminPickListResponse>,
): Promise<void> {
  res.json(await getPickList(req.scope, req.validatedQuery.orders))
}
