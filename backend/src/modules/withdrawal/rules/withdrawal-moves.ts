import type { WithdrawalState } from "../../../contracts"

/** Every allowed move; all are made by staff. A refund is final. */
export const WITHDRAWAL_MOVES: Readonly<
  Record<WithdrawalState, readonly WithdrawalState[]>
> = {
  received: ["accepted", "declined"],
  accepted: ["accepted", "declined", "refunded"],
  declined: ["accepted"],
  refunded: [],
}

/** True when staff may make this move. */
export function canMove(from: WithdrawalState, to: WithdrawalState): boolean {
  return WITHDRAWAL_MOVES[from].includes(to)
}
