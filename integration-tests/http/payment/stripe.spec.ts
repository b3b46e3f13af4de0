import type { Actor } from "../../support/http/actor"
import { type Cart, complete, openCart, prepareCheckout } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { newEmail } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { readStock, setStock } from "../../support/http/stock"
import type { Card } from "../../support/stripe/account"
import { hookStripe } from "../../support/stripe/double"
import { listViolations } from "../../support/violations"

const PROVIDER = "pp_stripe_stripe"
/** Its stock is counted, and it is not sold beyond the shelf. */
const SKU = "SUP-SHADE-SET"
const JSON_BODY = { "content-type": "application/json" }

type Order = { id: string; total: number; payment_status: string }
type Payment = {
  id: string
  amount: number
  captured_at: string | null
  captures: { amount: number }[]
  refunds: { amount: number }[]
}

describe("card payments by Stripe", () => {
  const stripe = hookStripe()

  describeShop("against a double of Stripe", { env: () => stripe.env }, (shop) => {
    beforeEach(async () => {
      for (const id of Object.values(shop.regionId)) {
        const path = `/admin/regions/${id}`
        const { status } = await shop.admin.post(path, { payment_providers: [PROVIDER] })
        expect(status).toBe(200)
      }
      await setStock(shop, { [SKU]: 50 })
    })

    const findCollection = async ({ id }: Cart) => {
      const { body } = await shop.guest.post<{ payment_collection: { id: string } }>(
        "/store/payment-collections",
        { cart_id: id },
      )
      return body.payment_collection.id
    }
    const openSession = (who: Actor, collection: string, token: string) =>
      who.post<{
        code?: string
        decline_code?: string
        message?: string
        payment_collection: { payment_sessions: { status: string; data: object }[] }
      }>(`/store/payment-collections/${collection}/payment-sessions`, {
        provider_id: PROVIDER,
        data: { confirmation_token: token },
      })
    /** A cart that lacks nothing but a payment, and the collection that pays it. */
    const readyCart = async (who: Actor = shop.guest, quantity = 1) => {
      const cart = await openCart(shop, who, { [SKU]: quantity })
      await prepareCheckout(who, cart, { email: newEmail("card"), withoutPayment: true })
      return { cart, collection: await findCollection(cart) }
    }
    const pay = async (card: Card = "ok", quantity = 1) => {
      const { cart, collection } = await readyCart(shop.guest, quantity)
      const session = await openSession(shop.guest, collection, stripe.token(card))
      return { cart, collection, session }
    }
    const buyByCard = async (quantity = 1) => {
      const { cart } = await pay("ok", quantity)
      const { status, body } = await complete(shop.guest, cart.id)
      expect({ status, type: body.type }).toEqual({ status: 200, type: "order" })
      return { cart, order: body.order }
    }
    const onlyIntent = () => {
      const intents = [...stripe.account.intents.values()]
      expect(intents).toHaveLength(1)
      return intents[0] ?? stripe.account.find("none")
    }
    const readPayment = async (orderId: string) => {
      const fields =
        "*payment_collections.payments.captures,*payment_collections.payments.refunds"
      const { body } = await shop.admin.get<{
        order: Order & { payment_collections: { payments: Payment[] }[] }
      }>(
        `/admin/orders/${orderId}?fields=payment_status,${fields},payment_collections.payments.captured_at`,
      )
      const payments = body.order.payment_collections.flatMap(({ payments }) => payments)
      expect(payments).toHaveLength(1)
      const [payment] = payments
      if (!payment) throw new Error("No payment")
      return { payment, payment_status: body.order.payment_status }
    }
    const capture = (id: string, amount?: number) =>
      shop.admin.post(
        `/admin/payments/${id}/capture`,
        amount === undefined ? {} : { amount },
      )
    const refund = (id: string, amount: number) =>
      shop.admin.post<{ code?: string }>(`/admin/payments/${id}/refund`, { amount })
    const countOrders = async () =>
      Number((await sql<{ n: string }>(shop, `select count(*) as n from "order"`))[0]?.n)
    /** No order, in words, and nothing was charged. */
    const expectUnpaid = async ({ id }: Cart) => {
      shop.expectOutput(/was not authorized with the provider/)
      const { status, body } = await complete(shop.guest, id)
      expect({ status, code: body.code }).toEqual({
        status: 400,
        code: "payment_declined",
      })
    }
    const sendEvent = (
      type: string,
      object: object,
      how: { secret?: string; age?: number } = {},
    ) => {
      const { payload, headers } = stripe.sign(type, object, how)
      return shop
        .as("Stripe", { ...JSON_BODY, ...headers })
        .post("/hooks/payment/stripe_stripe", payload)
    }

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

    it("F9, F10: says that Stripe is down, and a retry makes one order and one hold", async () => {
      const { cart, collection } = await readyCart()
      const token = stripe.token("ok")
      stripe.fail({ kind: "reset", method: "POST", path: /^payment_intents$/, times: 3 })
      shop.expectOutput(/payment_unavailable/)
      const down = await openSession(shop.guest, collection, token)
      expect({ status: down.status, code: down.body.code }).toEqual({
        status: 503,
        code: "payment_unavailable",
      })
      // Stripe did the work, and every response was lost.
      stripe.fail({ kind: "after", method: "POST", path: /^payment_intents$/, times: 1 })
      expect((await openSession(shop.guest, collection, token)).status).toBe(200)
      stripe.fail({
        kind: "reset",
        method: "GET",
        path: /^payment_intents\/pi/,
        times: 3,
      })
      expect((await complete(shop.guest, cart.id)).body.type).not.toBe("order")
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

    it("F4, F5, F6: a webhook alone makes one order, however often and in whatever order they come", async () => {
      const { cart } = await pay()
      const intent = onlyIntent()
      const events = [
        "payment_intent.payment_failed",
        "payment_intent.created",
        "payment_intent.amount_capturable_updated",
        "payment_intent.amount_capturable_updated",
        "payment_intent.canceled",
      ]
      const [, ...sent] = await Promise.all([
        complete(shop.guest, cart.id),
        ...events.map((type) => sendEvent(type, intent)),
      ])
      expect(sent.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
      expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
      expect(await countOrders()).toBe(1)

      const alone = await pay()
      const [second] = [...stripe.account.intents.values()].filter(
        ({ id }) => id !== intent.id,
      )
      expect(
        (await sendEvent("payment_intent.amount_capturable_updated", second ?? {}))
          .status,
      ).toBe(200)
      expect(await countOrders()).toBe(2)
      expect((await complete(shop.guest, alone.cart.id)).body.type).toBe("order")
      // Staff capture at Stripe itself: the shop learns of it.
      stripe.account.capture(second?.id ?? "", null)
      expect((await sendEvent("payment_intent.succeeded", second ?? {})).status).toBe(200)
      const captured = await sql(shop, "select id from capture where deleted_at is null")
      expect(captured).toHaveLength(1)
      expect(await listViolations(shop.databaseUrl)).toEqual([])
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

    it("paid but no order cannot last: the minute's job makes the order, or gives the money back", async () => {
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
