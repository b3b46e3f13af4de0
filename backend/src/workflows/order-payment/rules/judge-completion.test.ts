import type { OrderPaymentState } from "../../../contracts"
import { judgeCompletion } from "./judge-completion"

const PAYMENT = {
  order_id: "order_1",
  display_id: 14,
  region_id: null,
  currency_code: "usd",
  payment_collection_id: "pay_col_1",
  pay_until: null,
}

it.each<[OrderPaymentState, number, string, number | null, string]>([
  ["due", 55.1, "pay_col_1", 55.1, "pay"],
  // Edited meanwhile, another collection asks now, or no session is open.
  ["due", 60, "pay_col_1", 55.1, "payment_changed"],
  ["due", 55.1, "pay_col_0", 55.1, "payment_changed"],
  ["due", 55.1, "pay_col_1", null, "payment_changed"],
  // The second of two presses.
  ["paid", 0, "pay_col_1", 55.1, "done"],
  ["paid", 0, "pay_col_1", null, "done"],
  ["awaiting", 0, "pay_col_1", null, "done"],
  ["canceled", 0, "pay_col_1", 55.1, "done"],
])(
  "%s %d for %s with a session of %p: %s",
  (state, due, collection, session, verdict) => {
    expect(judgeCompletion({ ...PAYMENT, state, due }, collection, session)).toBe(verdict)
  },
)
