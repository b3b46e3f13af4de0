import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminOrderMailsResponse,
  AdminRepeatMailRequest,
} from "../../../../../contracts"
import { listOrderMails } from "../../../../../queries/order/list-order-mails"
import { repeatOrderMailWorkflow } from "../../../../../workflows/order-mail/repeat-order-mail"

/** Lists the mails about an order, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderMailsResponse>,
): Promise<void> {
  res.json({ mails: await listOrderMails(req.scope, req.params.id ?? "") })
}

/** Sends one of them again, and lists them. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRepeatMailRequest>,
  res: MedusaResponse<AdminOrderMailsResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  const { mail_id } = req.validatedBody
  await repeatOrderMailWorkflow(req.scope).run({ input: { order_id, mail_id } })
  res.json({ mails: await listOrderMails(req.scope, order_id) })
}
