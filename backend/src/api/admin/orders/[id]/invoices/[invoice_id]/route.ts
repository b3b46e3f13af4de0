import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renderInvoice } from "../../../../../../queries/invoice/render-invoice"
import { sendPdf } from "../../../../../send-pdf"

/** An invoice or credit note of an order as PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id = "", invoice_id = "" } = req.params
  const { name, pdf } = await renderInvoice(req.scope, id, invoice_id)
  sendPdf(res, name, pdf)
}
