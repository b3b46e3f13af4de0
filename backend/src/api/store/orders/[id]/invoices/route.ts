import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvoicesResponse } from "../../../../../contracts"
import { listInvoices } from "../../../../../queries/invoice/list-invoices"

/** Lists, for the owner of an order, its invoice and credit notes, oldest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<InvoicesResponse>,
): Promise<void> {
  res.json({ invoices: await listInvoices(req.scope, req.params.id ?? "") })
}
