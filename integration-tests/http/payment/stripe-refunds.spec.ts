import { hookCardPayments } from "../../support/http/card-payments"
import { describeShop } from "../../support/http/shop"
import { hookStripe } from "../../support/stripe/double"

describe("card payments by Stripe", () => {
  const stripe = hookStripe()

  describeShop("after the order", { env: () => stripe.env }, (shop) => {
    const { buyByCard, onlyIntent, readPayment, capture, refund, sendEvent } =
      hookCardPayments(shop, stripe)

    it("F12: a refund whose response was lost is made once; the next of that sum is another", async () => {
      const { order } = await buyByCard(3)
      const { payment } = await readPayment(order.id)
      await capture(payment.id)
      const intent = onlyIntent()
      // The package's own repeats are lost as well.
      stripe.fail({ kind: "after", method: "POST", path: /^refunds$/, times: 1 })
      stripe.fail({ kind: "reset", method: "POST", path: /^refunds$/, times: 2 })
      expect((await refund(payment.id, 5)).status).toBeLessThan(600)
      for (
        let tries = 0;
        tries < 3 && (await readPayment(order.id)).payment.refunds.length === 0;
        tries += 1
      ) {
        await refund(payment.id, 5)
      }
      expect(stripe.account.sumRefunds(intent.id)).toBe(500)
      expect((await readPayment(order.id)).payment.refunds).toHaveLength(1)
      expect((await refund(payment.id, 5)).status).toBe(200)
      expect(stripe.account.sumRefunds(intent.id)).toBe(1000)
      expect((await refund(payment.id, 1_000)).status).toBe(400)
      expect(stripe.account.sumRefunds(intent.id)).toBe(1000)
    })

    it("F13: a capture whose response was lost is one capture on both sides; a part is a part", async () => {
      const { order } = await buyByCard()
      const { payment } = await readPayment(order.id)
      stripe.fail({ kind: "after", method: "POST", path: /capture$/, times: 1 })
      expect((await capture(payment.id)).status).toBe(200)
      expect(onlyIntent().amount_received).toBe(Math.round(order.total * 100))
      expect((await readPayment(order.id)).payment.captures).toHaveLength(1)

      stripe.reset()
      const part = await buyByCard()
      const { payment: second } = await readPayment(part.order.id)
      expect((await capture(second.id, 4.5)).status).toBe(200)
      expect(onlyIntent().amount_received).toBe(450)
    })

    it("a refund made at Stripe reaches the order once, by webhook or by the minute's job", async () => {
      const { order } = await buyByCard(2)
      const { payment } = await readPayment(order.id)
      await capture(payment.id)
      const intent = onlyIntent()
      const made = stripe.account.refund(intent.id, 300)
      const twice = await Promise.all([
        sendEvent("charge.refunded", {
          object: "charge",
          id: "ch_1",
          payment_intent: intent.id,
        }),
        sendEvent("refund.created", made),
      ])
      expect(twice.filter(({ status }) => status >= 500)).toEqual([])
      expect(
        (await readPayment(order.id)).payment.refunds.map(({ amount }) => amount),
      ).toEqual([3])
      stripe.account.refund(intent.id, 200)
      await shop.run("settle-recent-intents", {})
      const { payment: later } = await readPayment(order.id)
      expect(later.refunds.map(({ amount }) => amount).sort()).toEqual([2, 3])
      expect(stripe.account.sumRefunds(intent.id)).toBe(500)
    })
  })
})
