import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvoiceLookupRequest } from "../../../../contracts"
import { renderLookedUpInvoice } from "../../../../queries/invoice/render-looked-up-invoice"
import { sendPdf } from "../../../send-pdf"

/** A paper of an order as PDF, for the order's number and e-mail address together. */
export async function POST(
  req: MedusaRequest<InvoiceLookupRequest>,
  res: MedusaResponse,
): Promise<void> {
  const { name, pdf } = await renderLookedUpInvoice(req.scope, req.validatedBody)
  sendPdf(res, name, pdf)
}
