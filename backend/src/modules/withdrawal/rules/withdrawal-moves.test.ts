import { WITHDRAWAL_STATES } from "../../../contracts"
import { canMove } from "./withdrawal-moves"

it.each(WITHDRAWAL_STATES.flatMap((from) => WITHDRAWAL_STATES.map((to) => [from, to])))(
  "%s to %s",
  (from, to) => {
    const allowed = [
      ...["received accepted", "received declined", "accepted accepted"],
      ...["accepted declined", "accepted refunded", "declined accepted"],
    ]
    expect(canMove(from, to)).toBe(allowed.includes(`${from} ${to}`))
  },
)
