import type { Answer, Refusal } from "../../support/http/actor"
import { sql } from "../../support/corrupt-db"
import { buy, openCart, type Order } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"
import { findLevel, readQuarantine, readStock } from "../../support/http/stock"

type Line = { id: string; quantity: number; detail: { fulfilled_quantity: number } }
type Parcel = { id: string; canceled_at: string | null; items: { quantity: number }[] }
type StaffOrder = {
  items: Line[]
  fulfillments: Parcel[]
  status: string
  total: number
}

const SKU = "ACC-CAP-M"

describeShop("staff who work on one order at the same moment", (shop) => {
  const order = async (pieces = 2): Promise<Order> =>
    buy(shop.guest, await openCart(shop, shop.guest, { [SKU]: pieces }))

  const read = async (id: string): Promise<StaffOrder> => {
    const fields = "status,total,*items,*items.detail,*fulfillments,*fulfillments.items"
    const { body } = await shop.admin.get<{ order: StaffOrder }>(
      `/admin/orders/${id}?fields=${fields}`,
    )
    return body.order
  }
  const post = (path: string, body: unknown = {}) =>
    shop.admin.post<Refusal>(`/admin/${path}`, body)
  const pack = ({ id, items }: Order, quantity = items[0]?.quantity, extra = {}) =>
    post(`orders/${id}/fulfillments`, {
      items: [{ id: items[0]?.id, quantity }],
      ...extra,
    })
  const captured = async (id: string): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      shop,
      `select p.id from payment p join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [id],
    )
    const paymentId = String(row?.id)
    expect((await post(`payments/${paymentId}/capture`)).status).toBe(200)
    return paymentId
  }
  const listRefunds = (paymentId: string) =>
    sql<{ amount: string }>(
      shop,
      "select amount from refund where payment_id = $1 and deleted_at is null",
      [paymentId],
    )

  /** One of them was done; every other was refused, with the order named and a code. */
  const expectOne = (answers: Answer<Refusal>[], { display_id }: Order) => {
    const refused = answers.filter(({ status }) => status !== 200)
    expect(answers.length - refused.length).toBe(1)
    for (const { status, body } of refused) {
      expect([400, 409]).toContain(status)
      expect(body.code).toMatch(/^[a-z_]+$/)
      expect(body.message).toContain(`order #${display_id}`)
      expect(body.message).not.toMatch(/cart|\w+_01[A-Z0-9]+|^[a-z_]+:/)
    }
  }

  it("S15: equal fulfilments at the same moment give one, and leave the order as one leaves it", async () => {
    const before = await readStock(shop, SKU)
    for (let round = 1; round <= 5; round += 1) {
      const bought = await order()
      expectOne(await Promise.all([pack(bought), pack(bought), pack(bought)]), bought)
      const after = await read(bought.id)
      expect(after.fulfillments).toHaveLength(1)
      expect(after.total).toBe(bought.total)
      expect(
        after.items.map(({ quantity, detail }) => [quantity, detail.fulfilled_quantity]),
      ).toEqual([[2, 2]])
      const stock = await readStock(shop, SKU)
      expect([stock.stocked, stock.reserved]).toEqual([
        before.stocked - 2 * round,
        before.reserved,
      ])
    }
  })

  it("S15: parts packed at the same moment count as often as somebody was told so", async () => {
    const bought = await order(4)
    const answers = await Promise.all([pack(bought, 2), pack(bought, 2)])
    const done = answers.filter(({ status }) => status === 200).length
    const after = await read(bought.id)
    expect(after.fulfillments).toHaveLength(done)
    expect(after.items[0]?.detail.fulfilled_quantity).toBe(2 * done)
    expect(after.total).toBe(bought.total)
  })

  it("S15: a cancellation beside a fulfilment: one of them, and the goods are where it says", async () => {
    const before = await readStock(shop, SKU)
    const bought = await order()
    const both = await Promise.all([pack(bought), post(`orders/${bought.id}/cancel`)])
    expectOne(both, bought)
    const after = await read(bought.id)
    const stock = await readStock(shop, SKU)
    const isPacked = both[0]?.status === 200
    expect([after.status, after.fulfillments.length]).toEqual(
      isPacked ? ["pending", 1] : ["canceled", 0],
    )
    expect(stock).toEqual(isPacked ? { ...before, stocked: before.stocked - 2 } : before)
  })

  it("S15: two cancellations cancel once", async () => {
    const bought = await order()
    const cancel = () => post(`orders/${bought.id}/cancel`)
    expectOne(await Promise.all([cancel(), cancel()]), bought)
    expect((await read(bought.id)).status).toBe("canceled")
    expect(await cancel()).toMatchObject({
      status: 400,
      body: { code: "order_canceled" },
    })
  })

  it("S15: two equal refunds at the same moment pay back once", async () => {
    const bought = await order()
    const paymentId = await captured(bought.id)
    const { total } = bought
    const refund = () => post(`payments/${paymentId}/refund`, { amount: total })
    expectOne(await Promise.all([refund(), refund()]), bought)
    const refunds = await listRefunds(paymentId)
    expect(refunds.map(({ amount }) => Number(amount))).toEqual([total])
    expect(await refund()).toMatchObject({
      status: 400,
      body: {
        code: "refund_too_high",
        message: expect.stringContaining(`order #${bought.display_id}`),
      },
    })
  })

  it("S17: a refund or capture below the smallest coin is refused", async () => {
    const bought = await order()
    const paymentId = await captured(bought.id)
    for (const amount of [10.005, 0.001]) {
      expect(await post(`payments/${paymentId}/refund`, { amount })).toMatchObject({
        status: 400,
        body: { code: "amount_not_whole" },
      })
    }
    expect(await listRefunds(paymentId)).toEqual([])
  })

  it("S15: shipping, delivering and cancelling one parcel at the same moment happen once each", async () => {
    const bought = await order()
    expect((await pack(bought)).status).toBe(200)
    const parcel = (await read(bought.id)).fulfillments[0]?.id ?? ""
    const path = `orders/${bought.id}/fulfillments/${parcel}`
    const ship = () =>
      post(`${path}/shipments`, {
        items: [{ id: bought.items[0]?.id, quantity: 2 }],
        labels: [{ tracking_number: "1Z", tracking_url: "#", label_url: "#" }],
      })
    expectOne(await Promise.all([ship(), ship()]), bought)
    const deliver = () => post(`${path}/mark-as-delivered`)
    expectOne(await Promise.all([deliver(), deliver(), post(`${path}/cancel`)]), bought)
    const labels = await sql(
      shop,
      "select id from fulfillment_label where fulfillment_id = $1 and deleted_at is null",
      [parcel],
    )
    expect(labels).toHaveLength(1)
  })

  it("S15: two returns of one order at the same moment begin one", async () => {
    const bought = await order()
    expect((await pack(bought)).status).toBe(200)
    const begin = () => post("returns", { order_id: bought.id })
    expectOne(await Promise.all([begin(), begin()]), bought)
    const returns = await sql(shop, 'select id from "return" where order_id = $1', [
      bought.id,
    ])
    expect(returns).toHaveLength(1)
  })

  it("S16: goods leave only the warehouse that reserved them (medusa #16338)", async () => {
    const bought = await order()
    const before = await readStock(shop, SKU)
    const { level } = await findLevel(shop, SKU, "eu")
    expect(await pack(bought, 2, { location_id: level.location_id })).toMatchObject({
      status: 409,
      body: {
        code: "wrong_warehouse",
        message: expect.stringMatching(
          new RegExp(`order #${bought.display_id}.*Healing Cap.*reserved`, "i"),
        ),
      },
    })
    expect(await readStock(shop, SKU)).toEqual(before)
    expect((await read(bought.id)).fulfillments).toEqual([])
    const own = await findLevel(shop, SKU, "us")
    const packed = await pack(bought, 2, { location_id: own.level.location_id })
    expect(packed.status).toBe(200)
  })

  it("S23: a return that names no warehouse comes back to the quarantine of the one it was sent from", async () => {
    const before = await readStock(shop, SKU)
    const bought = await order()
    const item = bought.items[0]?.id
    expect((await pack(bought)).status).toBe(200)
    const begun = await shop.admin.post<{ return: { id: string } }>("/admin/returns", {
      order_id: bought.id,
    })
    const path = `returns/${begun.body.return.id}`
    for (const [step, body] of [
      ["request-items", { items: [{ id: item, quantity: 1 }] }],
      ["request", {}],
      ["receive", {}],
      ["receive-items", { items: [{ id: item, quantity: 1 }] }],
      ["receive/confirm", {}],
    ] as const) {
      const { status } = await post(`${path}/${step}`, body)
      expect([step, status]).toEqual([step, 200])
    }
    expect(await readStock(shop, SKU)).toEqual({
      ...before,
      stocked: before.stocked - 2,
    })
    expect(await readQuarantine(shop, SKU)).toBe(1)
  })

  it("S15: an order is free again after a refusal, and after a caller who hung up", async () => {
    const bought = await order()
    const tooMany = await pack(bought, 9)
    expect(tooMany.status).toBe(400)
    const hanging = new AbortController()
    const left = shop.admin.post(
      `/admin/orders/${bought.id}/fulfillments`,
      { items: [{ id: bought.items[0]?.id, quantity: 1 }] },
      hanging.signal,
    )
    hanging.abort()
    await expect(left).rejects.toThrow()
    await expect(pollUntilFree(() => pack(bought, 1))).resolves.toBe(200)
  })
})

/** Repeats a request while the order is busy; returns the first other status. */
async function pollUntilFree(ask: () => Promise<Answer<Refusal>>): Promise<number> {
  for (;;) {
    const { status, body } = await ask()
    if (body.code !== "order_busy") return status
  }
}
