import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  beginClaimOrderWorkflow,
  confirmClaimRequestWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ClaimReason } from "@medusajs/framework/types"

export type SendReplacementInput = {
  order_id: string
  pieces: { line_id: string; variant_id: string; quantity: number }[]
  reason: ClaimReason
  created_by: string
}

/**
 * Adds a replacement without a price to an order, as one of Medusa's claims: nothing comes
 * back, and nothing is to be paid. Staff allocate and send it like any goods of the order.
 * *Refuses when* another change of the order is open. *Undo:* core's.
 */
export const sendReplacementWorkflow = createWorkflow(
  "send-replacement",
  (input: SendReplacementInput) => {
    const change = beginClaimOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, created_by }) => ({
        ...{ order_id, created_by, type: "replace" as const },
      })),
    })
    const claimId = transform(change, ({ claim_id }) => claim_id ?? "")
    orderClaimItemWorkflow.runAsStep({
      input: transform(
        { input, claimId },
        ({ input: { pieces, reason }, claimId: id }) => ({
          claim_id: id,
          items: pieces.map(({ line_id, quantity }) => ({
            id: line_id,
            quantity,
            reason,
          })),
        }),
      ),
    })
    orderClaimAddNewItemWorkflow.runAsStep({
      input: transform({ input, claimId }, ({ input: { pieces }, claimId: id }) => ({
        claim_id: id,
        items: pieces.map(({ variant_id, quantity }) => ({
          ...{ variant_id, quantity, unit_price: 0 },
        })),
      })),
    })
    confirmClaimRequestWorkflow.runAsStep({
      input: transform({ input, claimId }, ({ input: { created_by }, claimId: id }) => ({
        ...{ claim_id: id, confirmed_by: created_by },
      })),
    })
    return new WorkflowResponse(claimId)
  },
)
