import { hookCardPayments, JSON_BODY, SKU } from "../../support/http/card-payments"
import { complete } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"
import { readStock, setStock } from "../../support/http/stock"
import { hookStripe } from "../../support/stripe/double"
import { listViolations } from "../../support/violations"

describe("card payments by Stripe", () => {
  const stripe = hookStripe()

  describeShop("against a double of Stripe", { env: () => stripe.env }, (shop) => {
    const {
      openSession,
      readyCart,
      pay,
      buyByCard,
      onlyIntent,
      readPayment,
      capture,
      expectUnpaid,
      listCaptures,
      countOrders,
      sendEvent,
    } = hookCardPayments(shop, stripe)

    it("holds the exact total at Stripe, makes the order, and captures it once", async () => {
      const { order } = await buyByCard(2)
      const intent = onlyIntent()
      expect(intent).toMatchObject({
        amount: Math.round(order.total * 100),
        currency: "usd",
        status: "requires_capture",
      })
      const { payment } = await readPayment(order.id)
      const responses = await Promise.all([
        capture(payment.id),
        capture(payment.id),
        capture(payment.id),
      ])
      expect(responses.filter(({ status }) => status >= 500)).toEqual([])
      expect(stripe.account.find(intent.id)).toMatchObject({
        status: "succeeded",
        amount_received: intent.amount,
      })
      expect((await readPayment(order.id)).payment.captures).toHaveLength(1)
      expect(await listViolations(shop.databaseUrl)).toEqual([])
    })

    it("says in words why a card is declined, charges nothing, and takes the next card", async () => {
      const { cart, collection, session } = await pay("insufficient_funds")
      expect(session.status).toBe(400)
      expect(session.body).toMatchObject({
        code: "payment_declined",
        message: expect.stringMatching(
          /not enough money on this card\. Nothing was charged/,
        ),
      })
      expect(await countOrders()).toBe(0)
      const next = await openSession(shop.guest, collection, stripe.token("ok"))
      expect(next.status).toBe(200)
      const { body } = await complete(shop.guest, cart.id)
      expect(body.type).toBe("order")
    })

    it("waits for the bank: no order before it confirms, none when it refuses", async () => {
      const { cart, collection, session } = await pay("action")
      expect(session.body.payment_collection.payment_sessions[0]).toMatchObject({
        status: "requires_more",
        data: { client_secret: expect.stringContaining("_secret_") },
      })
      await expectUnpaid(cart)
      const first = onlyIntent()
      stripe.account.answerAction(first.id, false)
      await expectUnpaid(cart)
      expect(await countOrders()).toBe(0)

      await openSession(shop.guest, collection, stripe.token("action"))
      const second = [...stripe.account.intents.values()].find(
        ({ id }) => id !== first.id,
      )
      stripe.account.answerAction(second?.id ?? "", true)
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      // The first intent holds nothing any more.
      expect(stripe.account.find(first.id).status).toBe("canceled")
    })

    it("gives the hold back when the goods are gone meanwhile", async () => {
      const { cart } = await pay()
      await setStock(shop, { [SKU]: 0 })
      const { status, body } = await complete(shop.guest, cart.id)
      expect({ status, code: body.code }).toEqual({
        status: 400,
        code: "insufficient_inventory",
      })
      expect(onlyIntent().status).toBe("canceled")
    })

    it("F10: when Stripe is down as the payment is opened, the buyer is told, and the retry holds one sum", async () => {
      const { cart, collection } = await readyCart()
      const token = stripe.token("ok")
      stripe.fail({ kind: "reset", method: "POST", path: /^payment_intents$/, times: 3 })
      shop.expectOutput(/payment_unavailable/)
      const down = await openSession(shop.guest, collection, token)
      expect({ status: down.status, code: down.body.code }).toEqual({
        status: 503,
        code: "payment_unavailable",
      })
      expect(down.headers["retry-after"]).toBeDefined()
      // Stripe does the work, and its response is lost.
      stripe.fail({ kind: "after", method: "POST", path: /^payment_intents$/, times: 1 })
      expect((await openSession(shop.guest, collection, token)).status).toBe(200)
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      expect(onlyIntent().status).toBe("requires_capture")
    })

    it("F9: when Stripe is down as the order is made, no goods are kept, and the retry makes one order", async () => {
      const { cart } = await pay()
      stripe.fail({
        kind: "reset",
        method: "GET",
        path: /^payment_intents\/pi/,
        times: 3,
      })
      shop.expectOutput(/payment_unavailable/)
      expect((await complete(shop.guest, cart.id)).body.type).not.toBe("order")
      expect(await readStock(shop, SKU)).toEqual({ stocked: 50, reserved: 0 })
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      expect(onlyIntent().status).toBe("requires_capture")
      expect(await readStock(shop, SKU)).toEqual({ stocked: 50, reserved: 1 })
    })

    it("F11: never takes another payment's intent, nor another amount", async () => {
      const { cart, session } = await pay()
      expect(session.status).toBe(200)
      const intent = onlyIntent()
      const bigger = await readyCart(shop.guest, 9)
      await openSession(shop.guest, bigger.collection, stripe.token("action"))
      await sql(
        shop,
        "update payment_session set data = jsonb_set(data, '{id}', to_jsonb($1::text)) where payment_collection_id = $2",
        [intent.id, bigger.collection],
      )
      shop.expectOutput(/of payment intent pi_\w+ is not that of its session/)
      await expectUnpaid(bigger.cart)
      intent.amount -= 1
      await expectUnpaid(cart)
      expect(await countOrders()).toBe(0)
    })

    it("F4: a webhook alone makes the order; a capture at Stripe itself is recorded", async () => {
      const { cart } = await pay()
      const intent = onlyIntent()
      const held = await sendEvent("payment_intent.amount_capturable_updated", intent)
      expect(held.status).toBe(200)
      expect(await countOrders()).toBe(1)
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      stripe.account.capture(intent.id, null)
      expect((await sendEvent("payment_intent.succeeded", intent)).status).toBe(200)
      expect(await listCaptures()).toHaveLength(1)
      expect(await listViolations(shop.databaseUrl)).toEqual([])
    })

    it("F5: the same webhook five times beside the buyer's own request makes one order", async () => {
      const { cart } = await pay()
      const intent = onlyIntent()
      const [own, ...sent] = await Promise.all([
        complete(shop.guest, cart.id),
        ...Array.from({ length: 5 }, () =>
          sendEvent("payment_intent.amount_capturable_updated", intent),
        ),
      ])
      expect([200, 409]).toContain(own.status)
      expect(sent.filter(({ status }) => status !== 200)).toEqual([])
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      expect(await countOrders()).toBe(1)
      expect(await sql(shop, "select id from payment")).toHaveLength(1)
    })

    it("F6: events in the wrong order end as Stripe stands: one order, captured once", async () => {
      await pay()
      const intent = onlyIntent()
      const before = structuredClone(intent)
      stripe.account.capture(intent.id, null)
      for (const type of [
        "payment_failed",
        "amount_capturable_updated",
        "canceled",
        "succeeded",
        "succeeded",
      ]) {
        const { status } = await sendEvent(`payment_intent.${type}`, before)
        expect(status).toBe(200)
      }
      expect(await countOrders()).toBe(1)
      expect(await listCaptures()).toHaveLength(1)
      expect(stripe.account.find(intent.id).status).toBe("succeeded")
    })

    it("F17: money that was taken at once is refunded when the goods are gone", async () => {
      const { cart } = await pay()
      const intent = onlyIntent()
      stripe.account.capture(intent.id, null)
      await setStock(shop, { [SKU]: 0 })
      const { status, body } = await complete(shop.guest, cart.id)
      expect({ status, code: body.code }).toEqual({
        status: 400,
        code: "insufficient_inventory",
      })
      expect(stripe.account.sumRefunds(intent.id)).toBe(intent.amount)
      await shop.run("settle-recent-intents", {})
      expect(stripe.account.sumRefunds(intent.id)).toBe(intent.amount)
      expect(await countOrders()).toBe(0)
    })

    it("F7: a webhook with a wrong, missing or old signature is refused and changes nothing", async () => {
      await pay()
      const intent = onlyIntent()
      const type = "payment_intent.amount_capturable_updated"
      const foreign = { ...intent, id: "pi_unknown", metadata: {} }
      const refused = [
        await sendEvent(type, intent, { secret: "whsec_another" }),
        await sendEvent(type, intent, { age: 400 }),
        await shop.as("Stripe", JSON_BODY).post("/hooks/payment/stripe_stripe", "{}"),
        await shop
          .as("Stripe", { "stripe-signature": "t=1,v1=00" })
          .post("/hooks/payment/stripe_stripe", "not json"),
      ]
      expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400])
      expect(await countOrders()).toBe(0)
      // A signed event about an intent of somebody else is none of ours.
      stripe.account.intents.set(foreign.id, foreign)
      expect((await sendEvent(type, foreign)).status).toBe(200)
      expect(await countOrders()).toBe(0)
    })

    it("F8: when no webhook arrives, the minute's job makes the order, or gives the money back", async () => {
      const paid = await pay()
      await shop.run("settle-recent-intents", {})
      expect(await countOrders()).toBe(1)
      expect((await complete(shop.guest, paid.cart.id)).body.type).toBe("order")

      // An intent whose session is gone: the process died before it was stored.
      const orphan = await pay()
      const [lost] = [...stripe.account.intents.values()].slice(-1)
      await sql(shop, "delete from payment_session where payment_collection_id = $1", [
        orphan.collection,
      ])
      await shop.run("settle-recent-intents", {})
      expect(lost?.status).toBe("requires_capture")
      if (lost) lost.created -= 200
      await shop.run("settle-recent-intents", {})
      expect(lost?.status).toBe("canceled")
      expect(await countOrders()).toBe(1)
    })

    it("F18: two tabs that pay at the same moment make one order and hold one sum", async () => {
      const { cart, collection } = await readyCart()
      await Promise.all(
        [1, 2].map(() => openSession(shop.guest, collection, stripe.token("ok"))),
      )
      const done = await Promise.all([1, 2].map(() => complete(shop.guest, cart.id)))
      expect(done.some(({ body }) => body.type === "order")).toBe(true)
      expect(await countOrders()).toBe(1)
      const held = [...stripe.account.intents.values()].filter(
        ({ status }) => status === "requires_capture",
      )
      expect(held).toHaveLength(1)
    })
  })
})
