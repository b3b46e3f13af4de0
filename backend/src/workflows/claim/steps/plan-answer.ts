import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AnswerClaimRequest } from "../../../contracts"
import type { ClaimRow } from "../../../queries/claim/list-claims"
import { findOrderHistory } from "../../../queries/order/find-order-history"
import { isWholeAmount } from "../../../queries/order/is-whole-amount"
import { readOwed } from "../../../queries/return/read-owed"
import { planRefund } from "../../../queries/return/rules/plan-refund"

export type AnswerClaimInput = AnswerClaimRequest & {
  claim_id: string
  answered_by: string
}

function refuse(code: string, sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, `${code}: ${sentence}`)
}

const STATUS = { refund: "refunded", replace: "replaced", decline: "declined" } as const

/** Core's reasons of a claimed item. */
const REASONS = {
  damaged: "production_failure",
  missing: "missing_item",
  wrong: "wrong_item",
  expired: "production_failure",
  skin_reaction: "other",
} as const

/**
 * Plans the answer to a claim.
 *
 * *Refuses when* the claim is answered already (`claim_closed`), when the amount of a refund
 * is no whole coin (`amount_not_whole`) or more than was paid and not paid back yet
 * (`refund_too_high`), and when goods are to be replaced before the buyer has paid.
 */
export const planAnswerStep = createStep(
  "plan-answer",
  async (
    { claim_id, decision, amount, answer, answered_by }: AnswerClaimInput,
    { container },
  ) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "claim_report",
      fields: ["*"],
      filters: { id: claim_id },
    })
    const claim: ClaimRow | undefined = data[0]
    const order = claim && (await findOrderHistory(container, claim.order_id))
    if (!claim || !order) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such claim.")
    }
    if (claim.status !== "open") {
      throw refuse(
        "claim_closed",
        `C${claim.number} is answered already, perhaps by somebody else. Reload the page.`,
      )
    }
    const { payments, decimals } = await readOwed(container, claim.order_id)
    const paid = planRefund(payments, 0, decimals)
    if (decision === "replace" && paid.owed === 0) {
      throw refuse(
        "claim_closed",
        "The buyer has not paid for this order. Capture the payment first, then send a replacement.",
      )
    }
    const back = decision === "refund" ? (amount ?? 0) : 0
    if (
      decision === "refund" &&
      (back <= 0 || !isWholeAmount(back, order.currency_code))
    ) {
      throw refuse("amount_not_whole", "Enter an amount that can be paid in coins.")
    }
    if (back > paid.owed) {
      throw refuse(
        "refund_too_high",
        `Only ${paid.owed} ${order.currency_code.toUpperCase()} of this order can still be paid back.`,
      )
    }
    // What is left after this refund stays with the shop, so the rest of the plan is it.
    const rest = Number((paid.owed - back).toFixed(decimals))
    const { parts } = planRefund(payments, rest, decimals)
    return new StepResponse({
      order_id: claim.order_id,
      update: {
        ...{ id: claim.id, status: STATUS[decision], answer: answer ?? null },
        ...{ answered_at: new Date(), answered_by },
      },
      refunds: parts.map((part) => ({
        ...{ ...part, created_by: answered_by, note: `Claim C${claim.number}` },
      })),
      amount: back,
      replacement:
        decision === "replace"
          ? claim.lines.flatMap(({ line_id, quantity }) => {
              const line = order.lines.find(({ id }) => id === line_id)
              return line?.variant_id
                ? [{ line_id, quantity, variant_id: line.variant_id }]
                : []
            })
          : [],
      reason: REASONS[claim.kind],
    })
  },
)
