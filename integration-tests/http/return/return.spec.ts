import { randomUUID } from "node:crypto"
import {
  type AdminOrderReturnsResponse,
  buildSums,
  type OrderLookupResponse,
  type OrderReturnsResponse,
  type OrderTimelineResponse,
  type RequestReturnResponse,
} from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import type { Actor, Answer, Refusal } from "../../support/http/actor"
import { buy, openCart, type Order } from "../../support/http/cart"
import { openReturning } from "../../support/http/returning"
import { describeShop } from "../../support/http/shop"
import { readQuarantine, readStock } from "../../support/http/stock"

type Desk = AdminOrderReturnsResponse & Refusal
type Asked = RequestReturnResponse & Refusal
const BALM = "AFT-BALM-15"

describeShop("goods that come back", (shop) => {
  const { staff, order, deliver, byLink, mail } = openReturning(shop)
  const ask = (
    who: Actor,
    { id, items }: Order,
    quantity: number,
    { request_key = randomUUID(), ...line }: Record<string, unknown> = {},
  ): Promise<Answer<Asked>> =>
    who.post<Asked>(`/store/orders/${id}/returns`, {
      request_key,
      lines: [{ line_id: items[0]?.id, quantity, is_sealed: true, ...line }],
    })
  const options = async (who: Actor, { id }: Order) =>
    (await who.get<OrderReturnsResponse>(`/store/orders/${id}/returns`)).body
  const desk = async ({ id }: Order) =>
    (await shop.admin.get<Desk>(`/admin/orders/${id}/returns`)).body
  /** Stocked pieces of an item on the shelf and in quarantine. */
  const count = async (sku: string) => ({
    shelf: (await readStock(shop, sku)).stocked,
    quarantine: await readQuarantine(shop, sku),
  })

  it("S46: a guest returns one of three by the mailed link; it goes through quarantine, and the money goes back", async () => {
    const bought = await order({ [BALM]: 3 })
    const guest = await byLink(bought)
    expect((await options(guest, bought)).lines[0]).toMatchObject({
      ...{ returnable: 0, reason_against: "not_sent", needs_seal: true },
    })
    expect(await ask(guest, bought, 1)).toMatchObject({
      status: 409,
      body: { code: "not_returnable" },
    })
    await deliver(bought)
    const before = await count(BALM)
    const seen = await options(guest, bought)
    expect(seen.lines[0]).toMatchObject({ returnable: 3, reason_against: null })
    expect(seen.window).toEqual({ days: 30, last_day: expect.any(String) })
    expect(seen.address).toMatchObject({ city: "Austin", country_code: "us" })
    expect(seen.reasons.length).toBeGreaterThan(2)

    for (const [quantity, line, code] of [
      [4, {}, "not_returnable"],
      [1, { line_id: "ordli_other" }, "not_returnable"],
      [1, { is_sealed: false }, "seal_broken"],
    ] as const) {
      expect(await ask(guest, bought, quantity, line)).toMatchObject({
        status: 409,
        body: { code },
      })
    }
    for (const who of [shop.guest, shop.client]) {
      expect((await ask(who, bought, 1)).status).toBe(404)
      expect((await who.get(`/store/orders/${bought.id}/returns`)).status).toBe(404)
    }

    // The same key twice, at once and again, is one return.
    const request_key = randomUUID()
    const same = () => ask(guest, bought, 1, { request_key })
    const both = await Promise.all([same(), same()])
    const made = both.find(({ status }) => status === 200)?.body.return
    for (const { status, body } of both) {
      if (status !== 200) expect(body.code).toBe("order_busy")
    }
    expect((await same()).body.return.id).toBe(made?.id)
    expect((await options(guest, bought)).returns).toHaveLength(1)
    expect(await ask(guest, bought, 3)).toMatchObject({
      status: 409,
      body: { code: "not_returnable" },
    })
    const name = `R${made?.number} of order ${bought.display_id}`
    const steps = await mail(bought, `send back return ${name}`)
    expect(steps.text).toContain("100 Example Street")

    // Staff: it arrived, once.
    const path = `returns/${made?.id}`
    const lines = [{ line_id: bought.items[0]?.id, quantity: 1 }]
    const arrivals = await Promise.all([
      shop.admin.post<Desk>(`/admin/${path}/arrivals`, { lines }),
      shop.admin.post<Desk>(`/admin/${path}/arrivals`, { lines }),
    ])
    expect(arrivals.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await count(BALM)).toEqual({ shelf: before.shelf, quarantine: 1 })
    const arrived = await desk(bought)
    const worth = arrived.returns[0]?.lines[0]?.amount ?? 0
    expect(arrived.owed).toBe(worth)
    expect(worth).toBeGreaterThan(0)

    // Nobody can buy what is in quarantine, and it is inspected once.
    const [part] = arrived.returns[0]?.parts ?? []
    expect(part).toMatchObject({ arrived: 1, shelf: 0, never_restocked: false })
    const decide = (shelf: number, destroy: number) =>
      shop.admin.post<Desk>(`/admin/${path}/inspections`, {
        parts: [
          {
            return_item_id: part?.return_item_id,
            inventory_item_id: part?.inventory_item_id,
            ...{ shelf, destroy, supplier: 0 },
          },
        ],
      })
    expect((await decide(2, 0)).body.code).toBe("inspection_too_high")
    expect((await decide(1, 0)).status).toBe(200)
    expect((await decide(1, 0)).status).toBe(200)
    expect((await decide(0, 1)).body.code).toBe("inspection_outdated")
    expect(await count(BALM)).toEqual({ shelf: before.shelf + 1, quarantine: 0 })

    // The refund: what is owed, once.
    const refund = (amount: number) =>
      shop.admin.post<Desk>(`/admin/orders/${bought.id}/return-refunds`, { amount })
    expect((await refund(worth + 1)).body.code).toBe("refund_changed")
    const refunds = await Promise.all([refund(worth), refund(worth)])
    expect(refunds.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await refund(worth)).body.code).toBe("refund_changed")
    expect((await desk(bought)).owed).toBe(0)

    // What the buyer sees: the history, and amounts that add up.
    const { body } = await guest.get<OrderTimelineResponse>(
      `/store/orders/${bought.id}/timeline`,
    )
    expect(body.timeline.map(({ event }) => event).slice(-3)).toEqual([
      "return_requested",
      "returned",
      "refunded",
    ])
    expect(body.timeline.at(-1)?.amount).toBe(worth)
    const found = await shop.guest.post<OrderLookupResponse>("/store/order-lookups", {
      ...{ display_id: bought.display_id, email: bought.email },
    })
    const sums = buildSums({
      ...{ ...found.body.order, shipping_known: true, tax_known: true },
    })
    const total = sums.rows.find(({ key }) => key === "total")?.amount
    expect(total).toBe(bought.total)
    const shown = await guest.get<{
      order: { total: number; items: { total: number }[] }
    }>(`/store/orders/${bought.id}?fields=total,credit_line_total,*items,items.total`)
    expect(shown.body.order.total).toBe(bought.total)
    await mail(bought, `Return ${name} has arrived`)
    await mail(bought, `refund for your Clearline order ${bought.display_id}`)
  })

  it("S47: a kit and its part in one return restock every piece, by core's own routes too (case 29)", async () => {
    const kit = "KIT-AFTR"
    const bought = await order({ [kit]: 1, [BALM]: 3 })
    await deliver(bought)
    const before = await count(BALM)
    const begun = await staff<{ return: { id: string } }>("returns", {
      order_id: bought.id,
    })
    const path = `returns/${begun.return.id}`
    const items = bought.items.map(({ id, quantity }) => ({ id, quantity }))
    for (const [step, body] of [
      ["request-items", { items }],
      ["request", {}],
      ["receive", {}],
      ["receive-items", { items }],
      ["receive/confirm", {}],
    ] as const) {
      await staff(`${path}/${step}`, body)
    }
    expect(await count(BALM)).toEqual({
      ...{ shelf: before.shelf, quarantine: before.quarantine + 4 },
    })
    const seen = await desk(bought)
    const worth = seen.returns[0]?.lines.reduce((sum, { amount }) => sum + amount, 0)
    expect(seen.owed).toBeCloseTo(worth ?? 0, 6)
    // Everything came back, so nothing can come back once more.
    const guest = await byLink(bought)
    expect((await options(guest, bought)).lines[0]?.reason_against).toBe("all_returned")
  })

  it("S48: a trade buyer has 14 days; needles never go back on the shelf; nothing is announced after the last day", async () => {
    const trade = shop.practitioner
    const bought = await buy(
      trade,
      await openCart(shop, trade, { "SUP-NDL-1RL025-B20": 1 }),
    )
    await deliver(bought)
    expect((await options(trade, bought)).window.days).toBe(14)
    const { body } = await ask(trade, bought, 1)
    const arrived = await staff<Desk>(`returns/${body.return.id}/arrivals`, {
      lines: [{ line_id: bought.items[0]?.id, quantity: 1 }],
    })
    const [part] = arrived.returns[0]?.parts ?? []
    expect(part).toMatchObject({ arrived: 20, never_restocked: true })
    const refused = await shop.admin.post<Desk>(
      `/admin/returns/${body.return.id}/inspections`,
      {
        parts: [
          {
            return_item_id: part?.return_item_id,
            inventory_item_id: part?.inventory_item_id,
            ...{ shelf: 20, destroy: 0, supplier: 0 },
          },
        ],
      },
    )
    expect(refused).toMatchObject({ status: 409, body: { code: "never_restocked" } })

    const late = await order({ [BALM]: 3 })
    await deliver(late)
    await sql(
      shop,
      `update fulfillment set delivered_at = now() - interval '32 days' where id in
         (select fulfillment_id from order_fulfillment where order_id = $1)`,
      [late.id],
    )
    expect(await ask(await byLink(late), late, 1)).toMatchObject({
      status: 409,
      body: { code: "return_window_over" },
    })
  })

  it("S49: a buyer cancels until packing begins, once, with a mail; a cancelled order has no return (case 44)", async () => {
    const bought = await order({ [BALM]: 3 })
    const guest = await byLink(bought)
    const cancel = (who: Actor, { id }: Order) =>
      who.post<Refusal>(`/store/orders/${id}/cancel`, { confirm: true })
    expect((await cancel(shop.guest, bought)).status).toBe(404)
    const both = await Promise.all([cancel(guest, bought), cancel(guest, bought)])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await cancel(guest, bought)).toMatchObject({
      status: 400,
      body: { code: "order_canceled" },
    })
    expect((await options(guest, bought)).lines[0]).toMatchObject({
      ...{ returnable: 0, reason_against: "order_canceled" },
    })
    await mail(bought, `order ${bought.display_id} was cancelled`)

    const packed = await order({ [BALM]: 3 })
    const line = { id: packed.items[0]?.id, quantity: 1 }
    await staff(`orders/${packed.id}/fulfillments`, { items: [line] })
    expect(await cancel(await byLink(packed), packed)).toMatchObject({
      status: 400,
      body: { code: "order_packed" },
    })
  })
})
