import type * as NextRequest from "@/lib/testing/next-request"
import {
  countCachedReads,
  readCookie,
  readRedirect,
  resetRequest,
} from "@/lib/testing/next-request"
import { answerStoreApi, refuse, setEnvironment } from "@/lib/testing/store-api"
import { CART_COOKIE } from "@/lib/redirect-target"
import { placeOrder } from "./actions"
import { FRESH } from "./order-state"

jest.mock(
  "next/headers",
  () =>
    jest.requireActual<typeof NextRequest>("@/lib/testing/next-request").headersModule,
)
jest.mock(
  "next/navigation",
  () =>
    jest.requireActual<typeof NextRequest>("@/lib/testing/next-request").navigationModule,
)
jest.mock(
  "next/cache",
  () => jest.requireActual<typeof NextRequest>("@/lib/testing/next-request").cacheModule,
)

setEnvironment()

const CONFIRMATIONS = "/store/carts/cart_1/confirmations"
const SESSIONS = "POST /store/payment-collections/pay_col_1/payment-sessions"
const COMPLETE = "POST /store/carts/cart_1/complete"

const asked = (confirmedAt: string | null = null) => ({
  product_id: "prod_kit",
  handle: "skin-correcting-kit",
  title: "Skin Correcting Kit",
  version: "v1",
  articles: [],
  contraindications: ["Keloids"],
  confirmed_at: confirmedAt,
})
const routes = {
  "GET /store/regions": () => ({
    body: { regions: [{ id: "reg_us", countries: [{ iso_2: "us" }] }] },
  }),
  "GET /store/payment-providers": () => ({
    body: { payment_providers: [{ id: "pp_system_default" }] },
  }),
  "POST /store/payment-collections": () => ({
    body: {
      payment_collection: { id: "pay_col_1", amount: 27.5, currency_code: "usd" },
    },
  }),
  [`GET ${CONFIRMATIONS}`]: () => ({ body: { products: [] as object[] } }),
  [`POST ${CONFIRMATIONS}`]: () => ({ body: { products: [asked("2026-11-29")] } }),
  [SESSIONS]: () => ({
    body: {
      payment_collection: {
        id: "pay_col_1",
        payment_sessions: [{ id: "payses_1", provider_id: "pp_system_default" }],
      },
    },
  }),
  [COMPLETE]: () => ({ body: { type: "order", order: { id: "order_1" } } }),
}
const needsTick = {
  [`GET ${CONFIRMATIONS}`]: () => ({ body: { products: [asked()] } }),
}

/** The requests that reach the backend each time, without cached reads; in order. */
const listLive = (sent: { name: string }[]) => {
  const cached = ["GET /store/regions", "GET /store/payment-providers"]
  const live = sent.filter(({ name }) => !cached.includes(name))
  expect(sent.length - live.length).toBe(countCachedReads())
  return live.map(({ name }) => name)
}
const order = (fields: Record<string, string> = {}) => {
  const form = new FormData()
  const filled = { country: "us", bag_id: "cart_1", region_id: "reg_us", ...fields }
  for (const [name, value] of Object.entries({ seen_total: "27.5", ...filled })) {
    form.set(name, value)
  }
  return placeOrder(FRESH, form)
}

beforeEach(() => resetRequest({ [CART_COOKIE]: "cart_1" }))

describe("placing an order", () => {
  it("takes four requests", async () => {
    const sent = answerStoreApi(routes)
    expect(await readRedirect(order())).toBe("/us/orders/order_1/confirmed")
    expect(listLive(sent)).toEqual([
      "POST /store/payment-collections",
      `GET ${CONFIRMATIONS}`,
      SESSIONS,
      COMPLETE,
    ])
    expect(readCookie(CART_COOKIE)).toBeNull()
  })

  it("takes five if a confirmation is required", async () => {
    const sent = answerStoreApi({ ...routes, ...needsTick })
    expect(await readRedirect(order({ confirmed: "prod_kit v1" }))).toBe(
      "/us/orders/order_1/confirmed",
    )
    expect(listLive(sent)).toEqual([
      "POST /store/payment-collections",
      `GET ${CONFIRMATIONS}`,
      `POST ${CONFIRMATIONS}`,
      SESSIONS,
      COMPLETE,
    ])
  })

  it("takes none when the order is placed already: a second click leads to the same order", async () => {
    const sent = answerStoreApi(routes)
    await readRedirect(order())
    const before = sent.length
    expect(await readRedirect(order())).toBe("/us/orders/order_1/confirmed")
    expect(sent).toHaveLength(before)
  })

  it("stops before a session is opened when the total differs from the one that the buyer saw", async () => {
    const sent = answerStoreApi(routes)
    const state = await order({ seen_total: "20" })
    expect(state.changed).toEqual({ lines: [], total: "$27.50", oldTotal: "$20.00" })
    expect(listLive(sent)).toEqual(["POST /store/payment-collections"])
  })

  it("stops before a session is opened when a tick is missing", async () => {
    const sent = answerStoreApi({ ...routes, ...needsTick })
    expect((await order()).unconfirmed).toMatchObject([{ productId: "prod_kit" }])
    expect(listLive(sent)).toEqual([
      "POST /store/payment-collections",
      `GET ${CONFIRMATIONS}`,
    ])
  })

  it.each([
    [
      "leads to the order that an earlier attempt made",
      {},
      "/us/orders/order_1/confirmed",
    ],
    [
      "says that an earlier attempt made no order",
      { [COMPLETE]: refuse(409, "order_not_placed") },
      null,
    ],
  ])("a cart that is completed already %s", async (_, completion, target) => {
    const closed = { "POST /store/payment-collections": refuse(409, "cart_completed") }
    const sent = answerStoreApi({ ...routes, ...closed, ...completion })
    if (target) expect(await readRedirect(order())).toBe(target)
    else expect((await order()).refusal?.code).toBe("order_not_placed")
    expect(listLive(sent)).toEqual(["POST /store/payment-collections", COMPLETE])
  })

  it("places the order of an earlier attempt although no other session can be opened", async () => {
    answerStoreApi({ ...routes, [SESSIONS]: refuse(409, "payment_closed") })
    expect(await readRedirect(order())).toBe("/us/orders/order_1/confirmed")
  })

  it("reports what changed, with the total as the buyer saw it", async () => {
    const changes = [
      {
        line_item_id: "cali_1",
        title: "Recovery Balm",
        quantity: 1,
        reason: "price_changed",
        old_unit_price: 12,
        new_unit_price: 14,
      },
    ]
    const refusal = refuse(409, "cart_changed", {
      changes,
      total: 29.5,
      currency_code: "usd",
    })
    answerStoreApi({ ...routes, [COMPLETE]: refusal })
    const { changed } = await order()
    expect(changed).toMatchObject({ total: "$29.50", oldTotal: "$27.50" })
    expect(changed?.lines.map(({ words }) => words)).toEqual([
      "Recovery Balm now costs $14.00. It was $12.00.",
    ])
  })

  it("says that the payment was not accepted", async () => {
    const declined = { type: "cart", error: { message: "Declined" } }
    answerStoreApi({ ...routes, [COMPLETE]: () => ({ body: declined }) })
    expect((await order()).message).toContain("Nothing was charged")
  })

  it.each([
    ["the bag is gone", 404, "not_found", "cart_gone"],
    ["the shop is busy", 503, "too_busy", "too_busy"],
    ["the shop fails", 500, "unknown_error", "unavailable"],
  ])("says so when %s", async (_what, status, code, told) => {
    answerStoreApi({ ...routes, "POST /store/payment-collections": refuse(status, code) })
    expect((await order()).refusal?.code).toBe(told)
  })

  it("opens no session in a region without a payment provider, or in a region that the shop does not have", async () => {
    const none = {
      ...routes,
      "GET /store/payment-providers": () => ({ body: { payment_providers: [] } }),
    }
    for (const [given, region_id] of [
      [none, "reg_us"],
      [routes, "reg_other"],
    ] as const) {
      const sent = answerStoreApi(given)
      expect((await order({ region_id })).message).toContain("We can’t take payments")
      expect(sent.map(({ name }) => name)).not.toContain(SESSIONS)
      jest.restoreAllMocks()
    }
  })
})
