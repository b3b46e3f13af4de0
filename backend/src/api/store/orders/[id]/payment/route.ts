import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderPaymentResponse } from "../../../../../contracts"
import { findOrderPayment } from "../../../../../queries/order-payment/find-order-payment"
import { requestOrderPaymentWorkflow } from "../../../../../workflows/order-payment/request-order-payment"

async function respond(
  req: MedusaRequest,
  res: MedusaResponse<OrderPaymentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const payment = await findOrderPayment(req.scope, id)
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id '${id}' was not found`,
    )
  }
  res.json({ payment })
}

/** Shows the owner of an order what is still to be paid. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderPaymentResponse>,
): Promise<void> {
  await respond(req, res)
}

/**
 * Makes the payment collection of what is due, if there is none; a session for it is
 * opened as at the checkout.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<OrderPaymentResponse>,
): Promise<void> {
  await requestOrderPaymentWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "" },
  })
  await respond(req, res)
}
