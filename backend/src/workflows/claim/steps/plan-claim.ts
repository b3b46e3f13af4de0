import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportClaimRequest } from "../../../contracts"
import {
  addBusinessDays,
  SAFETY_DAYS,
} from "../../../modules/claim/rules/add-business-days"
import { listClaimedLines, listClaims } from "../../../queries/claim/list-claims"
import { countClaimed, isClaimable } from "../../../queries/claim/rules/plan-claim"
import { findOrderHistory } from "../../../queries/order/find-order-history"
import type { NewClaim, NewReport } from "./create-claim"

export type ReportClaimInput = ReportClaimRequest & { order_id: string }

export type ClaimPlan = {
  existing_id: string | null
  claim: NewClaim | null
  safety: NewReport | null
}

/**
 * Plans the claim that a buyer reports; `existing_id` is the claim that was made for the
 * same key. The words about a skin reaction go into the safety report alone.
 *
 * *Refuses when* more pieces are named than were sent and not claimed yet
 * (`not_claimable`, 409).
 */
export const planClaimStep = createStep(
  "plan-claim",
  async ({ note, ...input }: ReportClaimInput, { container }) => {
    const claims = await listClaims(container, input.order_id)
    const same = claims.find(({ request_key }) => request_key === input.request_key)
    if (same) {
      const known: ClaimPlan = { existing_id: same.id, claim: null, safety: null }
      return new StepResponse(known)
    }
    const order = await findOrderHistory(container, input.order_id)
    const isFine =
      order &&
      !order.canceled_at &&
      isClaimable(input.lines, listClaimedLines(order), countClaimed(claims))
    if (!isFine) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "not_claimable: That is more than we sent, or you told us already. Count the pieces again.",
      )
    }
    const isHarm = input.kind === "skin_reaction"
    const plan: ClaimPlan = {
      existing_id: null,
      claim: {
        ...input,
        remedy: isHarm ? "refund" : input.remedy,
        note: isHarm ? null : (note ?? null),
        pictures: [],
      },
      safety: isHarm
        ? {
            order_id: input.order_id,
            text: note ?? "",
            due_at: addBusinessDays(new Date(), SAFETY_DAYS),
          }
        : null,
    }
    return new StepResponse(plan)
  },
)
