import type { HistoryParcel, OrderHistory } from "../../../queries/order/order-history"
import { type NewsContext, ORDER_NEWS_BUILDERS } from "./build-order-news"

const at = "2026-11-21T09:00:00.000Z"
const urls = { order_url: "https://shop.example/o", lookup_url: "https://shop.example/l" }
const context: NewsContext = {
  ...urls,
  return_address: null,
  pay_url: "https://shop.example/pay",
  payment: null,
  findAftercare: (id) => (id === "prod_balm" ? [{ title: "Care", url: "/care" }] : []),
}
const line = (id: string, given: object = {}): OrderHistory["lines"][number] => ({
  ...{ id, variant_id: "variant_1", product_id: "prod_balm", title: "Recovery Balm" },
  ...{ variant_title: "15 ml", sku: "AFT-BALM-15", created_at: at, ordered: 3, sent: 0 },
  returned: 0,
  ...given,
})
const parcel: HistoryParcel = {
  ...{
    id: "ful_1",
    packed_at: at,
    shipped_at: at,
    delivered_at: null,
    canceled_at: null,
  },
  tracking: [{ number: "1Z9", carrier: "UPS", url: "https://ups.example/1Z9" }],
  pieces: [{ line_id: "l1", quantity: 2 }],
}
const order: OrderHistory = {
  ...{ id: "order_1", display_id: 12, email: "b@shop.example", currency_code: "usd" },
  ...{ created_at: at, canceled_at: null, no_notification: false, placed_total: 50 },
  ...{ shipping_method: "Standard", address: null },
  lines: [
    line("l1", { sent: 2 }),
    line("l2", { title: "Cap", variant_title: "Cap", product_id: null, ordered: 1 }),
  ],
  parcels: [parcel],
  ...{ captures: [], refunds: [], returns: [], claims: [] },
}

const {
  "order-shipped": shipped,
  "order-delivered": delivered,
  "order-canceled": canceled,
  "order-refunded": refunded,
  "return-requested": returnRequested,
  "return-received": returnReceived,
  "order-payment-due": paymentDue,
} = ORDER_NEWS_BUILDERS

describe("mails about what happened to an order", () => {
  it("a parcel: its pieces of all, the tracking, and what is to come", () => {
    expect(shipped(order, "ful_1", context)).toEqual({
      ...{ display_id: 12, ...urls, shipping_method: "Standard", address: null },
      lines: [
        {
          ...{ title: "Recovery Balm", variant_title: "15 ml", sku: "AFT-BALM-15" },
          ...{ quantity: 2, ordered: 3 },
        },
      ],
      tracking: parcel.tracking,
      to_come: 2,
    })
  })

  it.each([
    ["is not packed any more", [{ ...parcel, canceled_at: at }], "ful_1"],
    ["has not left", [{ ...parcel, shipped_at: null }], "ful_1"],
    ["is of another order", [parcel], "ful_2"],
  ])("no mail about a parcel that %s", (_why, parcels, id) => {
    expect(shipped({ ...order, parcels }, id, context)).toBeNull()
    expect(delivered({ ...order, parcels }, id, context)).toBeNull()
  })

  it("a return: what comes back, and what of it has arrived", () => {
    const own = {
      ...{ id: "return_1", number: 7, requested_at: at, received_at: null },
      ...{ is_complete: false, pieces: [{ line_id: "l1", quantity: 2, received: 0 }] },
    }
    const asked = { ...order, returns: [own] }
    expect(returnRequested(asked, "return_1", context)).toMatchObject({
      ...{ return_number: 7, return_address: null },
      lines: [{ title: "Recovery Balm", quantity: 2, ordered: 3 }],
    })
    expect(returnReceived(asked, "return_1", context)).toBeNull()
    expect(returnRequested(asked, "return_2", context)).toBeNull()
    const pieces = [{ line_id: "l1", quantity: 2, received: 1 }]
    const arrived = { ...order, returns: [{ ...own, received_at: at, pieces }] }
    expect(returnReceived(arrived, "return_1", context)).toMatchObject({
      ...{ to_come: 1, lines: [{ quantity: 1, ordered: 3 }] },
    })
  })

  it("a delivery: the aftercare of what was in the parcel, once", () => {
    const arrived = { ...parcel, delivered_at: at }
    const mail = delivered({ ...order, parcels: [arrived] }, "ful_1", context)
    expect(mail?.aftercare).toEqual([
      { title: "Care", url: "/care", products: ["Recovery Balm"] },
    ])
    const pieces = [{ line_id: "l2", quantity: 1 }]
    const other = delivered(
      { ...order, parcels: [{ ...arrived, pieces }] },
      "ful_1",
      context,
    )
    expect([other?.aftercare, other?.lines[0]?.variant_title]).toEqual([[], null])
  })

  it("a cancellation: everything that was ordered, and what is paid back", () => {
    const money = { id: "m1", amount: 50, at, provider_id: "pp_system_default" }
    expect(canceled(order, "order_1", context)).toBeNull()
    const free = canceled({ ...order, canceled_at: at }, "order_1", context)
    expect([free?.refunded, free?.lines.map(({ quantity }) => quantity)]).toEqual([
      0,
      [3, 1],
    ])
    const paid = { canceled_at: at, captures: [money], refunds: [money] }
    expect(canceled({ ...order, ...paid }, "order_1", context)?.refunded).toBe(50)
  })

  it("a refund: its amount, and the sums of all refunds", () => {
    const refund = (id: string, amount: number) => ({
      ...{ id, amount, at, provider_id: "pp_system_default" },
    })
    const mail = refunded(
      {
        ...order,
        captures: [{ id: "c1", amount: 50, at }],
        refunds: [refund("r1", 0.1), refund("r2", 0.2)],
      },
      "r2",
      context,
    )
    expect(mail?.amount).toBe(0.2)
    expect(mail?.rows.map(({ key, amount }) => [key, amount])).toEqual([
      ["paid", 50],
      ["refunded", -0.3],
      ["kept", 49.7],
    ])
    expect(refunded(order, "r3", context)).toBeNull()
  })

  it.each([
    ["due", true],
    ["paid", false],
    ["canceled", false],
  ] as const)("a payment that is %s: a mail is written %p", (state, is) => {
    const payment = {
      ...{ order_id: "order_1", display_id: 12, region_id: null, currency_code: "usd" },
      ...{ state, due: 40.1, payment_collection_id: "pay_col_1", pay_until: at },
    }
    const mail = paymentDue(order, "ordch_1", { ...context, payment })
    if (!is) expect(mail).toBeNull()
    else {
      expect(mail).toMatchObject({
        ...{ amount: 40.1, until: at, currency_code: "usd" },
        pay_url: "https://shop.example/pay",
      })
    }
  })
})
