import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WithdrawalReceivedResponse, WithdrawalRequest } from "../../../contracts"
import { submitWithdrawalWorkflow } from "../../../workflows/withdrawal/submit-withdrawal"

/**
 * Receives a withdrawal from a contract. The response is the same whether or not there is
 * such an order.
 */
export async function POST(
  req: MedusaRequest<WithdrawalRequest>,
  res: MedusaResponse<WithdrawalReceivedResponse>,
): Promise<void> {
  const { result } = await submitWithdrawalWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.setHeader("Cache-Control", "private, no-store")
  res.status(202).json({ received_at: result.received_at })
}
