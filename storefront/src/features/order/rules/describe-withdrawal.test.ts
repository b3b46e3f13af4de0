import { describeWithdrawal } from "./describe-withdrawal"

it.each([
  ["waiting", null, "until 14 days after its last parcel"],
  ["open", "2026-12-14", "can withdraw from this order until 14 December 2026"],
  ["over", "2026-12-14", "could withdraw from this order until 14 December 2026"],
] as const)("%s", (state, last_day, words) => {
  expect(describeWithdrawal({ state, last_day, sealed_line_ids: [] }, "de")).toContain(
    words,
  )
})
