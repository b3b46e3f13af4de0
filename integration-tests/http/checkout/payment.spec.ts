import type { Actor } from "../../support/http/actor"
import { count } from "../../support/http/raw-request"
import {
  addLine,
  buy,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"
import { listViolations } from "../../support/violations"

const PROVIDER = { provider_id: "pp_system_default" }
type Session = { id: string; status: string; data: Record<string, unknown> }

describeShop("payment of a cart", (shop) => {
  const readSessions = (cartId: string) =>
    sql<Session>(
      shop,
      `select s.id, s.status, s.data from payment_session s
       join cart_payment_collection c on c.payment_collection_id = s.payment_collection_id
       where c.cart_id = $1 and s.deleted_at is null`,
      [cartId],
    )
  const findCollection = async (cartId: string) => {
    const rows = await sql<{ id: string }>(
      shop,
      `select payment_collection_id as id from cart_payment_collection
       where cart_id = $1 and deleted_at is null`,
      [cartId],
    )
    expect(rows).toHaveLength(1)
    return rows[0]?.id ?? ""
  }
  const openSession = (who: Actor, collection: string, body: object = PROVIDER) =>
    who.post<{ code?: string; fields?: string[] }>(
      `/store/payment-collections/${collection}/payment-sessions`,
      body,
    )
  const readyCart = async (who: Actor) => {
    const cart = await openCart(shop, who, { "AFT-BALM-15": 1 })
    await prepareCheckout(who, cart)
    return { cart, collection: await findCollection(cart.id) }
  }

  it("B3: takes nothing from the buyer but the provider; empty data is taken", async () => {
    const { cart, collection } = await readyCart(shop.guest)
    const before = await readSessions(cart.id)
    for (const [name, value] of Object.entries({
      id: "pi_ATTACKER",
      capture_method: "manual",
      off_session: true,
      confirm: true,
      payment_method: "pm_x",
      metadata: { session_id: "payses_x" },
      customer: "cus_x",
      session_id: "payses_x",
      amount: 1,
    })) {
      const sent = { ...PROVIDER, data: { [name]: value } }
      const { status, body } = await openSession(shop.guest, collection, sent)
      const told = { name, status, code: body.code, fields: body.fields }
      const fields = [`data.${name}`]
      expect(told).toEqual({ name, status: 400, code: "invalid_request", fields })
    }
    for (const [name, value] of Object.entries({ context: {}, amount: 1, status: "x" })) {
      const { status } = await openSession(shop.guest, collection, {
        ...PROVIDER,
        [name]: value,
      })
      expect([name, status]).toEqual([name, 400])
    }
    expect(await readSessions(cart.id)).toEqual(before)
    for (const sent of [PROVIDER, { ...PROVIDER, data: {} }]) {
      expect((await openSession(shop.guest, collection, sent)).status).toBe(200)
    }
    const [session, ...others] = await readSessions(cart.id)
    expect(others).toEqual([])
    expect(Object.keys(session?.data ?? {})).toEqual([])
  })

  it("B3: a buyer's data reaches no shipping provider either", async () => {
    const { cart } = await readyCart(shop.guest)
    const [option] = await sql<{ id: string }>(
      shop,
      "select shipping_option_id as id from cart_shipping_method where cart_id = $1",
      [cart.id],
    )
    const data = { label: "free" }
    const refused = [
      await shop.guest.post(`/store/carts/${cart.id}/shipping-methods`, {
        option_id: option?.id,
        data,
      }),
      await shop.guest.post(`/store/carts/${cart.id}/shipping-methods`, [
        { option_id: option?.id, data },
      ]),
      await shop.guest.post(`/store/shipping-options/${option?.id}/calculate`, {
        cart_id: cart.id,
        data,
      }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400])
  })

  it("asks in the collection for what the cart costs, whatever changes in the cart", async () => {
    const who = shop.guest
    const cart = await openCart(shop, who, { "AFT-BALM-15": 1 })
    const expectSameSum = async () => {
      const { body } = await who.post<{
        payment_collection: { amount: number; currency_code: string }
      }>("/store/payment-collections", { cart_id: cart.id })
      const now = await readCart(who, cart.id)
      const { amount, currency_code } = body.payment_collection
      const { total } = now
      expect({ amount, currency_code }).toEqual({
        amount: total,
        currency_code: now.currency_code,
      })
      return total
    }
    const sums = [await expectSameSum()]
    await prepareCheckout(who, cart)
    sums.push(await expectSameSum())
    await addLine(shop, who, cart.id, "SUN-M50-50-US", 2)
    sums.push(await expectSameSum())
    await changeLine(who, cart.id, cart.items[0]?.id ?? "", 3)
    sums.push(await expectSameSum())
    await who.delete(`/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`)
    sums.push(await expectSameSum())
    expect(new Set(sums).size).toBe(sums.length)
  })

  it("L7: a hundred requests at once leave one live session, and none breaks", async () => {
    const { cart, collection } = await readyCart(shop.guest)
    const responses = await Promise.all(
      Array.from({ length: 100 }, () => openSession(shop.guest, collection)),
    )
    expect(
      responses.filter(({ status }) => ![200, 409, 429, 503].includes(status)),
    ).toEqual([])
    expect(count(responses, 200)).toBeGreaterThan(0)
    expect(await readSessions(cart.id)).toMatchObject([{ status: "pending" }])
    expect((await complete(shop.guest, cart.id)).body.type).toBe("order")
  })

  it("S9: the first requests of a cart, at once, make one collection and one session", async () => {
    const cart = await openCart(shop, shop.client, { "AFT-BALM-15": 1 })
    const responses = await Promise.all(
      Array.from({ length: 20 }, () =>
        shop.client.post<{ payment_collection: { id: string } }>(
          "/store/payment-collections",
          { cart_id: cart.id },
        ),
      ),
    )
    expect(count(responses, 200)).toBe(20)
    const ids = new Set(responses.map(({ body }) => body.payment_collection.id))
    expect([...ids]).toEqual([await findCollection(cart.id)])
    const [collection = ""] = ids
    const sessions = await Promise.all(
      Array.from({ length: 20 }, () => openSession(shop.client, collection)),
    )
    // One cart begins ten payments in an hour.
    expect([count(sessions, 200), count(sessions, 429)]).toEqual([10, 10])
    expect(await readSessions(cart.id)).toHaveLength(1)
  })

  it("S4: a session asked for while the cart is being completed changes nothing of the order", async () => {
    for (let round = 0; round < 5; round++) {
      const { cart, collection } = await readyCart(shop.guest)
      const [completion, ...sessions] = await Promise.all([
        complete(shop.guest, cart.id),
        ...Array.from({ length: 4 }, () => openSession(shop.guest, collection)),
      ])
      for (const { status, body } of sessions) {
        const told = status === 200 ? "opened" : body.code
        expect(["opened", "cart_completed", "too_busy"]).toContain(told)
      }
      // A session that came first replaced the one the completion had begun with.
      const again = await complete(shop.guest, cart.id)
      expect([completion.status, again.status]).toContain(200)
      expect(again.body.type).toBe("order")
      expect(await readSessions(cart.id)).toMatchObject([{ status: "authorized" }])
      const late = await openSession(shop.guest, collection)
      expect([late.status, late.body.code]).toEqual([409, "cart_completed"])
    }
    expect(await listViolations(shop.databaseUrl)).toEqual([])
  })

  it("S4: an authorised payment is not replaced, even while its cart is open", async () => {
    const { cart, collection } = await readyCart(shop.guest)
    for (const status of ["authorized", "captured", "pending_authorization"]) {
      await sql(
        shop,
        "update payment_session set status = $2 where payment_collection_id = $1",
        [collection, status],
      )
      const before = await readSessions(cart.id)
      const { status: answer, body } = await openSession(shop.guest, collection)
      expect([status, answer, body.code]).toEqual([status, 409, "payment_closed"])
      expect(await readSessions(cart.id)).toEqual(before)
    }
    for (const status of ["pending", "requires_more", "error", "canceled"]) {
      await sql(
        shop,
        "update payment_session set status = $2 where payment_collection_id = $1",
        [collection, status],
      )
      const { status: answer } = await openSession(shop.guest, collection)
      expect([status, answer]).toEqual([status, 200])
    }
  })

  it("S4: what is still to pay on an order, without a cart, stays open to its buyer alone", async () => {
    const order = await buy(
      shop.client,
      await openCart(shop, shop.client, { "AFT-BALM-15": 1 }),
    )
    const made = await shop.admin.post<{ payment_collection: { id: string } }>(
      "/admin/payment-collections",
      { order_id: order.id, amount: 5 },
    )
    const { id } = made.body.payment_collection
    expect((await openSession(shop.guest, id)).status).toBe(404)
    expect((await openSession(shop.client, id)).status).toBe(200)
    await shop.admin.post(`/admin/orders/${order.id}/cancel`)
    const { status, body } = await openSession(shop.client, id)
    expect([status, body.code]).toEqual([409, "payment_closed"])
  })

  it("S4: a guest's cart that was ordered is taken over by nobody", async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    const order = await buy(shop.guest, cart, { email: "guest@buyer.example" })
    for (const who of [shop.client, shop.practitioner]) {
      const { status, body } = await who.post(`/store/carts/${cart.id}/customer`)
      expect([status, body.code]).toEqual([409, "cart_completed"])
      expect((await who.get(`/store/orders/${order.id}`)).status).toBe(404)
    }
    const [owner] = await sql<{ email: string }>(
      shop,
      "select email from cart where id = $1",
      [cart.id],
    )
    expect(owner?.email).toBe("guest@buyer.example")
  })

  it("S9: a webhook is taken for a payment provider that the shop has, and for no other name", async () => {
    for (const name of [
      "anything",
      "stripe",
      "system_default",
      "pp_system_default",
      "system",
      "..%2fstripe",
      "%00",
      "constructor",
    ]) {
      const { status } = await shop.as("stranger").post(`/hooks/payment/${name}`, {
        type: "payment_intent.succeeded",
      })
      expect([name, status >= 400 && status < 500]).toEqual([name, true])
    }
  })
})
