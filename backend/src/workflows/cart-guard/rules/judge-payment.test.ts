import { judgePayment, type PaymentFacts } from "./judge-payment"

const facts = (given: Partial<PaymentFacts> = {}): PaymentFacts => ({
  is_cart_completed: false,
  is_order_canceled: false,
  session_statuses: [],
  ...given,
})

describe("S4: whether a buyer may open a payment session", () => {
  it.each([
    ["no session yet", [], "open"],
    ["pending", ["pending"], "open"],
    ["requires_more", ["requires_more"], "open"],
    ["error", ["error"], "open"],
    ["canceled", ["canceled"], "open"],
    ["authorized", ["authorized"], "payment_closed"],
    ["captured", ["captured"], "payment_closed"],
    ["pending_authorization", ["pending_authorization"], "payment_closed"],
    ["an unknown status", ["partially_held"], "payment_closed"],
    ["one of two authorized", ["pending", "authorized"], "payment_closed"],
  ] as const)("with sessions: %s", (_name, session_statuses, verdict) => {
    expect(judgePayment(facts({ session_statuses }))).toBe(verdict)
  })

  it("never once the cart is an order, with any session status", () => {
    for (const session_statuses of [[], ["pending"], ["authorized"], ["canceled"]]) {
      const all = facts({ is_cart_completed: true, session_statuses })
      expect(judgePayment(all)).toBe("cart_completed")
    }
  })

  it("never for a cancelled order", () => {
    expect(judgePayment(facts({ is_order_canceled: true }))).toBe("payment_closed")
  })
})
