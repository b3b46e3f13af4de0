import { planReceipts } from "./plan-receipts"

const NOW = new Date("2026-11-21T12:00:00Z")
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const ana = { id: "1", email: "ana@mail.example" }
const again = { id: "2", email: "ana@mail.example" }
const ben = { id: "3", email: "ben@mail.example" }

test.each([
  ["nobody waits", [], [], []],
  ["somebody new", [ana], [], ["1"]],
  ["two of one address go into one mail", [ana, again], [], ["1", "2"]],
  ["written to ten minutes ago", [again, ben], [{ ...ana, mailed_at: ago(10) }], ["3"]],
  ["written to an hour ago", [again], [{ ...ana, mailed_at: ago(60) }], ["2"]],
])("%s", (_what, waiting, mailed, due) => {
  expect(planReceipts(waiting, mailed, NOW)).toEqual(due)
})
