import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  CompleteOrderPaymentRequest,
  OrderPaymentResponse,
} from "../../../../../../contracts"
import { findOrderPayment } from "../../../../../../queries/order-payment/find-order-payment"
import { completeOrderPaymentWorkflow } from "../../../../../../workflows/order-payment/complete-order-payment"
import { readClientNetwork } from "../../../../../rate-limit/client-network"
import { countDecline, isDecline } from "../../../../../rate-limit/limit-declines"

/**
 * Pays what is due of an order, once; the same request again returns the payment that was
 * made. Declined payments are counted as those of the checkout.
 */
export async function POST(
  req: MedusaRequest<CompleteOrderPaymentRequest>,
  res: MedusaResponse<OrderPaymentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const { errors } = await completeOrderPaymentWorkflow(req.scope).run({
    input: { order_id: id, ...req.validatedBody },
    throwOnError: false,
  })
  const [failure] = errors
  if (failure && isDecline(failure.error)) {
    const place = readClientNetwork(req)
    await countDecline({ scope: req.scope, cart_id: id, place }, failure.error)
    // The provider's own words say why, where it has any.
    if (String(failure.error.message).startsWith("payment_declined:")) throw failure.error
    throw new MedusaError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      "payment_declined: The payment was not accepted. Nothing was charged. Try again.",
    )
  }
  if (failure) throw failure.error
  const payment = await findOrderPayment(req.scope, id)
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id '${id}' was not found`,
    )
  }
  res.json({ payment })
}
