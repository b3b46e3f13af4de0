import type * as NextRequest from "@/lib/testing/next-request"
import { readCookie, readRedirect, resetRequest } from "@/lib/testing/next-request"
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

const SESSIONS = "POST /store/payment-collections/pay_col_1/payment-sessions"
const COMPLETE = "POST /store/carts/cart_1/complete"
const CARD = { payment_token: "ctoken_1" }
const session = (status: string) => () => ({
  body: {
    payment_collection: {
      id: "pay_col_1",
      payment_sessions: [
        {
          id: "payses_1",
          provider_id: "pp_stripe_stripe",
          status,
          data: { client_secret: "pi_1_secret_1" },
        },
      ],
    },
  },
})
const notPaid = (type: string) => () => ({
  body: { type: "cart", error: { message: "raw", type } },
})
const card = {
  "GET /store/regions": () => ({
    body: { regions: [{ id: "reg_us", countries: [{ iso_2: "us" }] }] },
  }),
  "POST /store/payment-collections": () => ({
    body: {
      payment_collection: { id: "pay_col_1", amount: 27.5, currency_code: "usd" },
    },
  }),
  "GET /store/carts/cart_1/confirmations": () => ({ body: { products: [] } }),
  [COMPLETE]: () => ({ body: { type: "order", order: { id: "order_1" } } }),
  "GET /store/payment-providers": () => ({
    body: { payment_providers: [{ id: "pp_stripe_stripe" }] },
  }),
  [SESSIONS]: session("authorized"),
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

describe("placing an order by card", () => {
  it("sends the token once, with the session", async () => {
    const sent = answerStoreApi(card)
    expect(await readRedirect(order(CARD))).toBe("/us/orders/order_1/confirmed")
    const bodies = sent.filter(({ body }) => JSON.stringify(body).includes("ctoken"))
    expect(bodies.map(({ name, body }) => [name, body])).toEqual([
      [
        SESSIONS,
        { provider_id: "pp_stripe_stripe", data: { confirmation_token: "ctoken_1" } },
      ],
    ])
  })

  it("sends no token to another provider", async () => {
    const sent = answerStoreApi({
      ...card,
      "GET /store/payment-providers": () => ({
        body: { payment_providers: [{ id: "pp_system_default" }] },
      }),
    })
    await readRedirect(order(CARD))
    expect(JSON.stringify(sent)).not.toContain("ctoken")
  })

  it.each<Record<string, string>>([
    {},
    { payment_token: "" },
    { payment_token: "tok_1 2" },
  ])("opens no session with %j in place of a card", async (fields) => {
    const sent = answerStoreApi(card)
    const { message, refusal } = await order(fields)
    expect(message ?? refusal?.message).toBeTruthy()
    expect(sent.map(({ name }) => name)).not.toContain(SESSIONS)
  })

  it("needs no card for an order that costs nothing", async () => {
    const free = { id: "pay_col_1", amount: 0, currency_code: "usd" }
    const sent = answerStoreApi({
      ...card,
      "POST /store/payment-collections": () => ({ body: { payment_collection: free } }),
    })
    expect(await readRedirect(order({ seen_total: "0" }))).toContain("order_1")
    expect(sent.map(({ name }) => name)).not.toContain(SESSIONS)
  })

  it("returns what the bank needs, and completes nothing before", async () => {
    const sent = answerStoreApi({ ...card, [SESSIONS]: session("requires_more") })
    expect(await order(CARD)).toMatchObject({
      nextAction: "pi_1_secret_1",
      message: null,
      isPaymentOpen: false,
    })
    expect(sent.map(({ name }) => name)).not.toContain(COMPLETE)
  })

  it("only completes when it is called again after the bank", async () => {
    const sent = answerStoreApi(card)
    expect(await readRedirect(order({ resume: "yes" }))).toBe(
      "/us/orders/order_1/confirmed",
    )
    expect(sent.map(({ name }) => name)).toEqual([COMPLETE])
  })

  it.each([
    ["payment_requires_more_error", /bank hasn’t confirmed.*Nothing was charged/],
    ["payment_authorization_error", /not accepted.*Nothing was charged/],
  ])("says that %s after the bank is no payment", async (type, words) => {
    answerStoreApi({ ...card, [COMPLETE]: notPaid(type) })
    const state = await order({ resume: "yes" })
    expect(state).toMatchObject({ nextAction: null, isPaymentOpen: false })
    expect(state.message).toMatch(words)
  })

  it("repeats the backend’s words for a decline, and completes nothing", async () => {
    const message = "This card has expired. Nothing was charged. Try another card."
    const body = { code: "payment_declined", decline_code: "expired_card", message }
    const declined = () => ({
      status: 400,
      body: { ...body, message: JSON.stringify(body) },
    })
    const sent = answerStoreApi({ ...card, [SESSIONS]: declined })
    expect(await order(CARD)).toMatchObject({ message, refusal: null })
    expect(sent.map(({ name }) => name)).not.toContain(COMPLETE)
    expect(readCookie(CART_COOKIE)).toBe("cart_1")
  })

  it("says that Stripe cannot be reached, and that a second try costs nothing", async () => {
    answerStoreApi({ ...card, [SESSIONS]: refuse(503, "payment_unavailable") })
    expect((await order(CARD)).message).toContain("won’t be charged twice")
  })

  it("asks nobody to pay again while the bank is still working", async () => {
    answerStoreApi({
      ...card,
      [SESSIONS]: session("pending"),
      [COMPLETE]: notPaid("payment_authorization_error"),
    })
    const state = await order(CARD)
    expect(state.message).toContain("don’t pay again")
    expect(state.isPaymentOpen).toBe(true)
  })

  it.each([
    [503, "too_busy", true],
    [503, "payment_unavailable", true],
    [500, "unknown_error", true],
    [409, "cart_changed", false],
    [404, "not_found", false],
  ])("after %i %s the payment is used again: %j", async (status, code, isOpen) => {
    answerStoreApi({ ...card, [COMPLETE]: refuse(status, code) })
    expect((await order(CARD)).isPaymentOpen).toBe(isOpen)
    expect((await order({ resume: "yes" })).isPaymentOpen).toBe(isOpen)
  })

  it("claims nothing about a payment whose response was lost", async () => {
    answerStoreApi({
      ...card,
      [SESSIONS]: refuse(500, "unknown_error"),
      [COMPLETE]: notPaid("payment_authorization_error"),
    })
    expect((await order(CARD)).message).toContain("won’t be charged twice")
  })

  it("shows the order of a payment whose response was lost", async () => {
    answerStoreApi({ ...card, [SESSIONS]: refuse(500, "unknown_error") })
    expect(await readRedirect(order(CARD))).toBe("/us/orders/order_1/confirmed")
  })

  it("is limited like every payment", async () => {
    const limited = refuse(429, "too_many_requests", { retry_after: 60 })
    answerStoreApi({
      ...card,
      [SESSIONS]: limited,
      [COMPLETE]: notPaid("payment_authorization_error"),
    })
    expect((await order(CARD)).refusal).toMatchObject({
      code: "too_many_requests",
      retryAfter: 60,
    })
  })
})
