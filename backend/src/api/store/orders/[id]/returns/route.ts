import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  OrderReturnsResponse,
  RequestReturnRequest,
  RequestReturnResponse,
} from "../../../../../contracts"
import { readOrderReturns } from "../../../../../queries/return/read-order-returns"
import { requestReturnWorkflow } from "../../../../../workflows/return/request-return"

/** For the owner of an order: what can be sent back, until when and where to. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderReturnsResponse>,
): Promise<void> {
  res.json(await readOrderReturns(req.scope, req.params.id ?? ""))
}

/** Announces a return, for the owner of the order. */
export async function POST(
  req: MedusaRequest<RequestReturnRequest>,
  res: MedusaResponse<RequestReturnResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  const { result } = await requestReturnWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id },
  })
  const { returns } = await readOrderReturns(req.scope, order_id)
  const made = returns.find(({ id }) => id === result.return_id)
  if (!made) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "not_returnable: This return was cancelled meanwhile. Begin a new one.",
    )
  }
  res.json({ return: made })
}
