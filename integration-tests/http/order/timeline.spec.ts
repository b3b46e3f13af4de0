import {
  buildRefundRows,
  buildSums,
  ORDER_KEY_HEADER,
  type OrderLookupResponse,
  type OrderTimelineEntry,
  type OrderTimelineResponse,
} from "../../../backend/src/contracts"
import type { Actor } from "../../support/http/actor"
import { buy, openCart, type Order } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { readLink } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"

describeShop("what a buyer sees of an order's history", (shop) => {
  const order = async (): Promise<Order> =>
    buy(shop.guest, await openCart(shop, shop.guest, { "AFT-BALM-15": 3 }))

  const staff = async (path: string, body: object = {}) => {
    const { status, body: text } = await shop.admin.post(`/admin/${path}`, body)
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(text)}`)
  }
  const lookUp = async ({ display_id, email }: Order) => {
    const { body } = await shop.guest.post<OrderLookupResponse>("/store/order-lookups", {
      display_id,
      email,
    })
    return body.order
  }
  const byLink = async ({ id, email }: Order): Promise<Actor> => {
    const key = await readLink(email ?? "", new RegExp(`/orders/${id}/open`), "key")
    return shop.as("link", { [ORDER_KEY_HEADER]: key })
  }
  const name = ({ event, amount, pieces, tracking }: OrderTimelineEntry) =>
    [
      event,
      ...(amount === null ? [] : [amount]),
      ...(pieces ? [`${pieces.count} of ${pieces.of}`] : []),
      ...tracking.map(({ carrier }) => carrier),
    ].join(" ")

  it("S21: every step appears with amount, pieces and tracking, the same by link and by look-up", async () => {
    const bought = await order()
    const { id, items, total } = bought
    const item = items[0]?.id
    const [payment] = await sql<{ id: string }>(
      shop,
      `select p.id from payment p join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [id],
    )
    await staff(`payments/${payment?.id}/capture`)
    for (const quantity of [2, 1]) {
      await staff(`orders/${id}/fulfillments`, { items: [{ id: item, quantity }] })
    }
    const parcels = await sql<{ id: string }>(
      shop,
      `select f.id from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
       where x.order_id = $1 order by f.created_at`,
      [id],
    )
    const [first, second] = parcels.map((one) => `orders/${id}/fulfillments/${one.id}`)
    await staff(`${first}/shipments`, {
      items: [{ id: item, quantity: 2 }],
      labels: [
        { tracking_number: "1Z999AA10123456784", tracking_url: "#", label_url: "#" },
      ],
    })
    await staff(`${first}/mark-as-delivered`)
    await staff(`${second}/cancel`)
    await staff(`payments/${payment?.id}/refund`, { amount: 10.5 })

    const link = await byLink(bought)
    const { body } = await link.get<OrderTimelineResponse>(`/store/orders/${id}/timeline`)
    expect(body.timeline.map(name)).toEqual([
      `placed ${total}`,
      `paid ${total}`,
      "packed 2 of 3",
      "shipped 2 of 3 UPS",
      "delivered 2 of 3",
      "refunded 10.5",
    ])
    const found = await lookUp(bought)
    expect(found.timeline).toEqual(body.timeline)
    const days = body.timeline.map(({ at }) => new Date(at).getTime())
    expect(days.every((time) => Math.abs(Date.now() - time) < 600_000)).toBe(true)
  })

  it("S21: a refund leaves rows that add up to the total, and says what is left of the payment", async () => {
    const bought = await order()
    const [payment] = await sql<{ id: string }>(
      shop,
      `select p.id from payment p join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [bought.id],
    )
    await staff(`payments/${payment?.id}/capture`)
    await staff(`payments/${payment?.id}/refund`, { amount: 10.5 })
    const found = await lookUp(bought)
    const { rows } = buildSums({ ...found, shipping_known: true, tax_known: true })
    const total = rows.find(({ key }) => key === "total")?.amount ?? 0
    const above = rows
      .filter(({ key }) => key !== "total" && key !== "included_tax")
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0)
    expect(above).toBeCloseTo(total, 5)
    const amounts = (event: string) =>
      found.timeline.flatMap((one) =>
        one.event === event ? [{ amount: one.amount ?? 0 }] : [],
      )
    const kept = buildRefundRows(amounts("paid"), amounts("refunded"))
    expect(kept.map(({ amount }) => amount)).toEqual([
      bought.total,
      -10.5,
      Math.round((bought.total - 10.5) * 100) / 100,
    ])
    expect(total).toBeCloseTo(bought.total, 5)
  })

  it("S21: a cancelled order says so, and its history is there for its owner alone", async () => {
    const bought = await order()
    await staff(`orders/${bought.id}/cancel`)
    const found = await lookUp(bought)
    expect(found.status).toBe("canceled")
    expect(found.timeline.map(name)).toEqual([`placed ${bought.total}`, "canceled"])
    for (const who of [shop.guest, shop.client, shop.practitioner]) {
      const { status } = await who.get(`/store/orders/${bought.id}/timeline`)
      expect(status).toBe(404)
    }
  })
})
