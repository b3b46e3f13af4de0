import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPackingSlipsRequest } from "../../../contracts"
import { renderPackingSlips } from "../../../queries/invoice/render-packing-slips"
import { sendPdf } from "../../send-pdf"

/** One PDF with the packing slips of the chosen orders. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminPackingSlipsRequest>,
  res: MedusaResponse,
): Promise<void> {
  const { order_id } = req.validatedQuery
  const { name, pdf } = await renderPackingSlips(req.scope, order_id)
  sendPdf(res, name, pdf)
}
