import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminInvoicesResponse } from "../../../../../contracts"
import { readOrderInvoices } from "../../../../../queries/invoice/read-order-invoices"
import { issueOrderInvoicesWorkflow } from "../../../../../workflows/invoice/issue-order-invoices"

/** Lists the papers of an order, and how many are due. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminInvoicesResponse>,
): Promise<void> {
  res.json(await readOrderInvoices(req.scope, req.params.id ?? ""))
}

/** Issues the papers that are due, and lists all. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminInvoicesResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  await issueOrderInvoicesWorkflow(req.scope).run({ input: { order_id, must: true } })
  res.json(await readOrderInvoices(req.scope, order_id))
}
