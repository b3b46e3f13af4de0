import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAskForPaymentRequest,
  AdminPaymentLinkResponse,
} from "../../../../../contracts"
import { getPaymentLink } from "../../../../../queries/order-payment/get-payment-link"
import { askForPaymentWorkflow } from "../../../../../workflows/order-mail/ask-for-payment"

/** Shows what is due of an order, and the link by which its buyer pays. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPaymentLinkResponse>,
): Promise<void> {
  res.json(await getPaymentLink(req.scope, req.params.id ?? ""))
}

/** Asks the buyer to pay from now on, and writes the mail that says so if wanted. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAskForPaymentRequest>,
  res: MedusaResponse<AdminPaymentLinkResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  await getPaymentLink(req.scope, order_id)
  await askForPaymentWorkflow(req.scope).run({
    input: { order_id, mail: req.validatedBody.mail },
  })
  res.json(await getPaymentLink(req.scope, order_id))
}
