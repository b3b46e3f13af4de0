import { MedusaError } from "@medusajs/framework/utils"
import type { WithdrawalState } from "../../contracts"

const WORDS: Record<WithdrawalState, string> = {
  received: "Nobody has decided about this withdrawal yet.",
  accepted: "This withdrawal was accepted meanwhile.",
  declined: "This withdrawal was declined meanwhile.",
  refunded: "This withdrawal was refunded already.",
}

/** The refusal of a move that a withdrawal's state does not allow. */
export function buildStateRefusal(state: WithdrawalState): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `withdrawal_state: ${WORDS[state]} Reload the page and look again.`,
  )
}
