import type { Actor } from "../../support/http/actor"
import { count, inTurns } from "../../support/http/raw-request"
import {
  buildAddress,
  buy,
  type Cart,
  complete,
  openCart,
  prepareCheckout,
} from "../../support/http/cart"
import { newEmail, register, GOOD_PASSWORD, visit } from "../../support/http/registration"
import { address, ask } from "../../support/http/searching"
import { makeAndCopyCarts } from "../../support/copy-carts"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"
import { setStock } from "../../support/http/stock"
import { poll } from "../../support/browser/poll"

const BOOK = "/store/customers/me/addresses"
const NUMBERS = { cart: 600, look: 20, email: 30, book: 20, payment: 10 }

type Refused = { status: number; body: unknown; headers: Record<string, string> }

/** Every one of them says, by code and header, that and when to ask again. */
function expectRetryAfter(responses: Refused[]): void {
  for (const { status, body, headers } of responses) {
    expect([429, 503]).toContain(status)
    const code = status === 429 ? "too_many_requests" : "too_busy"
    expect(body).toMatchObject({ code, retry_after: Number(headers["retry-after"]) })
    expect(Number(headers["retry-after"])).toBeGreaterThan(0)
  }
}
const refusedOf = <Answer extends { status: number }>(responses: Answer[]) =>
  responses.filter(({ status }) => status === 429 || status === 503)

describeShop("how often", (shop) => {
  /** Somebody in the `n`th /64 of a /48; 256 of them share a /56. */
  const household = (n: number, site = "2001:db8:48") =>
    shop.as(`household ${n}`, { "x-forwarded-for": `${site}:${n.toString(16)}::1` })
  const look = (who: Actor, display_id: number, email: string) =>
    who.post("/store/order-lookups", { display_id, email })

  it("S8: an order is not found by trying its numbers from 120 networks; its buyer finds it", async () => {
    const buyer = visit(shop)
    const email = newEmail("looked-up")
    const cart = await openCart(shop, buyer, { "AFT-FOAM-50": 1 })
    const { display_id } = await buy(buyer, cart, { email })

    const guesses = await inTurns(120, 10, (n) =>
      look(household(n * 256), display_id + 120 - n, email),
    )
    expect(count(guesses, 404)).toBe(NUMBERS.email)
    expectRetryAfter(refusedOf(guesses))
    expect(count(guesses, 200)).toBe(0)

    expect((await look(buyer, display_id, email.toUpperCase())).status).toBe(200)
    const other = newEmail("another")
    expect((await look(visit(shop), display_id, other)).status).toBe(404)
  })

  it("S8: a /48 that tries from another /64 each time is stopped by its /56 and its /48", async () => {
    const tries = (n: number) => look(household(n, "2001:db8:49"), 1, newEmail("none"))
    const oneBlock = await inTurns(120, 10, tries)
    expect(count(oneBlock, 404)).toBe(NUMBERS.look * 4)
    expectRetryAfter(refusedOf(oneBlock))
    const manyBlocks = await inTurns(400, 20, (n) => tries(256 + n * 97))
    expect(count(manyBlocks, 404)).toBe(NUMBERS.look * 12)
    expect((await look(household(1), 1, newEmail("none"))).status).toBe(404)
  })

  it("S8: one mailbox gets three mails an hour, whatever stands behind its plus sign", async () => {
    const [local = "", host = ""] = newEmail("tagged").split("@")
    const addresses = Array.from({ length: 6 }, (_, n) => `${local}+${n}@${host}`)
    await Promise.all(
      addresses.map((email) => register(visit(shop), { email, password: GOOD_PASSWORD })),
    )
    const sent = async () => {
      const { data } = await shop.query({
        entity: "notification",
        fields: ["to"],
        filters: { to: [...addresses, last] },
      })
      return data.map(({ to }) => to)
    }
    // Another mailbox's mail is sent after all of those.
    const last = newEmail("untagged")
    await register(visit(shop), { email: last, password: GOOD_PASSWORD })
    await poll("all mails", async () => {
      const to = await sent()
      return to.includes(last) && to.length >= 4
    })
    expect((await sent()).filter((to) => to !== last)).toHaveLength(3)
  })

  it("S8: who is no named proxy cannot say where a visitor is", async () => {
    await shop.setOption("trustedProxies", "10.0.0.0/8")
    try {
      const responses = await Promise.all(
        Array.from({ length: 40 }, () => look(visit(shop), 1, newEmail("none"))),
      )
      expect(count(responses, 404)).toBe(NUMBERS.look)
      expect(count(responses, 429)).toBe(20)
    } finally {
      await shop.setOption("trustedProxies", "loopback")
    }
  })

  it("S10: so many new carts an hour from one place, also at once; elsewhere they open", async () => {
    const flooder = visit(shop)
    const open = () => flooder.post("/store/carts", { region_id: shop.regionId.us })
    expect((await open()).status).toBe(200)
    // As if all but ten of the rest had been opened before; each is counted as 16.
    const before = (NUMBERS.cart - 11) * 16
    const raised = await sql(
      shop,
      `update account_attempt set points = points + $1 where key =
        (select key from account_attempt where key like 'cart-place%'
          order by expire desc limit 1) returning key`,
      [before],
    )
    expect(raised).toHaveLength(1)
    const responses = await Promise.all(Array.from({ length: 60 }, open))
    expect([count(responses, 200), count(responses, 429)]).toEqual([10, 50])
    expectRetryAfter(refusedOf(responses))
    await openCart(shop, visit(shop), { "AFT-FOAM-50": 1 })
  })

  it("S10: an address book takes twenty new addresses an hour and holds a hundred", async () => {
    const quick = await shop.join(newEmail("quick"))
    const add = (who: Actor) => who.post(BOOK, buildAddress("us"))
    const responses = await Promise.all(Array.from({ length: 30 }, () => add(quick)))
    expect([count(responses, 200), count(responses, 429)]).toEqual([NUMBERS.book, 10])
    expectRetryAfter(refusedOf(responses))

    const full = await shop.join(newEmail("full"))
    const { body } = await full.get<{ customer: { id: string } }>("/store/customers/me")
    const customer_id = body.customer.id
    const addresses = Array.from({ length: 98 }, () => ({
      ...buildAddress("us"),
      customer_id,
    }))
    await shop.run("create-customer-addresses", { addresses })
    const size = async () =>
      (await full.get<{ count: number }>(`${BOOK}?limit=1`)).body.count
    const together = await Promise.all(Array.from({ length: 8 }, () => add(full)))
    expect(count(together, 500)).toBe(0)
    expect(await size()).toBe(98 + count(together, 200))
    expect(await size()).toBeLessThanOrEqual(100)
    while ((await size()) < 100) expect((await add(full)).status).toBe(200)
    expect(await add(full)).toMatchObject({
      status: 409,
      body: { code: "address_book_full" },
    })
    expect(await size()).toBe(100)
    expect((await add(await shop.join(newEmail("empty")))).status).toBe(200)
  })

  it("S10: sixty misspelt searches at once do not stop a catalogue read, nor others' searches", async () => {
    const flooder = visit(shop)
    const ended: string[] = []
    const note = async <Answer>(name: string, response: Promise<Answer>) => {
      const given = await response
      ended.push(name)
      return given
    }
    const searches = Array.from({ length: 60 }, (_, n) =>
      note("search", ask(flooder, { q: `sunscren pigmnt corection ${n} aftrcare` })),
    )
    const [read, elsewhere, suggested, ...responses] = await Promise.all([
      note("read", visit(shop).get("/store/catalog/products?country_code=us")),
      ask(visit(shop), { q: "matte suncreen" }),
      visit(shop).get(address("/store/search/suggestions", { q: "suncr" })),
      ...searches,
    ])
    expect(read.status).toBe(200)
    // Behind those in the line; on a machine busy with other work they may have to come again.
    for (const { status } of [elsewhere, suggested]) expect([200, 503]).toContain(status)
    // It came in after all sixty, and did not wait for those that were taken.
    expect(ended.indexOf("read")).toBeLessThan(ended.lastIndexOf("search"))
    expect(count(responses, 200)).toBeGreaterThan(0)
    expect(refusedOf(responses).length).toBeGreaterThan(0)
    expect(count(responses, 500)).toBe(0)
    expectRetryAfter(refusedOf(responses))
    expect((await ask(visit(shop), { q: "matte suncreen" })).status).toBe(200)
    expect((await ask(flooder, { q: "sunscren" })).status).toBe(200)
  })

  it("S10: searches of one place are counted, so that a patient flood ends too", async () => {
    const flooder = visit(shop)
    const responses = await inTurns(330, 10, () => ask(flooder, { q: "foam" }))
    expect([count(responses, 200), count(responses, 429)]).toEqual([300, 30])
    expectRetryAfter(refusedOf(responses))
  })

  const beginPayment = async (who: Actor, cart: Cart) => {
    const { body } = await who.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cart.id },
    )
    const path = `/store/payment-collections/${body.payment_collection.id}/payment-sessions`
    return () => who.post(path, { provider_id: "pp_system_default" })
  }

  it("A29: at most ten payments are begun for one cart in an hour", async () => {
    const tester = visit(shop)
    const begin = await beginPayment(
      tester,
      await openCart(shop, tester, { "AFT-FOAM-50": 1 }),
    )
    const responses = await inTurns(50, 1, begin)
    expect(count(responses, 429)).toBe(50 - NUMBERS.payment)
    expect(count(responses, 200)).toBeGreaterThan(0)
    expect(count(responses, 500)).toBe(0)
    expectRetryAfter(refusedOf(responses))
    // From elsewhere too: it is the cart that is tried with one card after another.
    const other = await openCart(shop, tester, { "AFT-FOAM-50": 1 })
    expect((await (await beginPayment(tester, other))()).status).toBe(200)
  })

  /** A cart that lacks nothing but a payment that its provider takes. */
  const prepare = async (who: Actor, email?: string) => {
    const cart = await openCart(shop, who, { "AFT-FOAM-50": 1 })
    await prepareCheckout(who, cart, { ...(email ? { email } : {}) })
    return cart
  }
  /** So many such carts of one place, each with an e-mail address of its own. */
  const prepareMany = async (who: Actor, carts: number) => {
    const ids = await makeAndCopyCarts(shop, carts, (name) =>
      prepare(who, `${name}@buyer.example`),
    )
    expect(ids).toHaveLength(carts)
    return ids
  }

  it("A29: declined cards of one place end after ten, whichever cart; others pay", async () => {
    await setStock(shop, { "AFT-FOAM-50": 100 })
    const tester = visit(shop)
    const carts = await prepareMany(tester, 20)
    const declines = await shop.declinePayments()
    try {
      const responses = await inTurns(20, 1, (n) => complete(tester, carts[n] ?? ""))
      expect(count(responses.slice(0, 10), 400)).toBe(10)
      expect(count(responses, 429)).toBe(10)
      expectRetryAfter(refusedOf(responses))
      expect(await declines.count()).toBe(10)
      const next = await openCart(shop, tester, { "AFT-FOAM-50": 1 })
      expect((await (await beginPayment(tester, next))()).status).toBe(429)
    } finally {
      await declines.end()
    }
    const buyer = visit(shop)
    const order = await buy(buyer, await openCart(shop, buyer, { "AFT-FOAM-50": 1 }))
    expect(order.display_id).toBeGreaterThan(0)
  })

  it("A29: five declined cards on one cart, from wherever, then it waits", async () => {
    const cart = await prepare(visit(shop))
    const declines = await shop.declinePayments()
    try {
      const responses = await inTurns(8, 1, async () => {
        const tester = visit(shop)
        await (
          await beginPayment(tester, cart)
        )()
        return complete(tester, cart.id)
      })
      expect([count(responses, 400), count(responses, 429)]).toEqual([5, 3])
      expect(await declines.count()).toBe(5)
    } finally {
      await declines.end()
    }
  })

  it("A29: an order that is there is shown to its buyer, whatever was declined since", async () => {
    const buyer = visit(shop)
    const bought = await openCart(shop, buyer, { "AFT-FOAM-50": 1 })
    const order = await buy(buyer, bought)
    const carts = await prepareMany(buyer, 11)
    const declines = await shop.declinePayments()
    try {
      const responses = await inTurns(11, 1, (n) => complete(buyer, carts[n] ?? ""))
      expect(responses.at(-1)?.status).toBe(429)
      expect(await complete(buyer, bought.id)).toMatchObject({
        status: 200,
        body: { type: "order", order: { id: order.id } },
      })
    } finally {
      await declines.end()
    }
  })
})
