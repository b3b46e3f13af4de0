import { MAX_LINE_QUANTITY } from "@clearline/backend/contracts"
import type * as NextRequest from "@/lib/testing/next-request"
import {
  countCachedReads,
  readCookie,
  readRedirect,
  resetRequest,
} from "@/lib/testing/next-request"
import { answerStoreApi, refuse, setEnvironment } from "@/lib/testing/store-api"
import { CART_COOKIE } from "@/lib/redirect-target"
import { addToBag, changeQuantity, moveBag } from "./actions"
import { IDLE } from "./bag-state"

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

const buildCart = (id: string, regionId = "reg_us") => ({
  id,
  currency_code: "usd",
  region_id: regionId,
  completed_at: null,
  total: 12,
  original_item_total: 12,
  item_subtotal: 12,
  original_shipping_total: 0,
  shipping_subtotal: 0,
  discount_total: 0,
  discount_subtotal: 0,
  tax_total: 0,
  items: [
    {
      id: "cali_1",
      title: "15 ml",
      quantity: 1,
      unit_price: 12,
      original_total: 12,
      subtotal: 12,
    },
  ],
})
const giveCart = (id: string, regionId?: string) => () => ({
  body: { cart: buildCart(id, regionId) },
})
const regions = {
  "GET /store/regions": () => ({
    body: {
      regions: [
        { id: "reg_us", countries: [{ iso_2: "us" }] },
        { id: "reg_eu", countries: [{ iso_2: "de" }, { iso_2: "fr" }] },
      ],
    },
  }),
}

/** The requests that reach the backend each time, without cached reads; in order. */
const listLive = (sent: { name: string }[]) => {
  const live = sent.filter(({ name }) => name !== "GET /store/regions")
  expect(sent.length - live.length).toBe(countCachedReads())
  return live.map(({ name }) => name)
}
const fill = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const add = (fields: Record<string, string> = {}) =>
  readRedirect(
    addToBag(fill({ variant_id: "variant_1", quantity: "2", country: "us", ...fields })),
  )

describe("adding to the cart", () => {
  it("is one request for a browser that has a cart", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const sent = answerStoreApi({
      ...regions,
      "POST /store/carts/cart_1/line-items": giveCart("cart_1"),
    })
    expect(await add()).toBe("/us/cart")
    expect(listLive(sent)).toEqual(["POST /store/carts/cart_1/line-items"])
    const request = sent.at(-1)
    expect(request?.body).toEqual({ variant_id: "variant_1", quantity: 2 })
    expect(request?.headers.get("x-clearline-region")).toBe("reg_us")
    expect(readCookie(CART_COOKIE)).toBe("cart_1")
  })

  it("is one request for a browser without a cart: the cart is created with its first line", async () => {
    resetRequest()
    const sent = answerStoreApi({ ...regions, "POST /store/carts": giveCart("cart_2") })
    expect(await add({ country: "de" })).toBe("/de/cart")
    expect(listLive(sent)).toEqual(["POST /store/carts"])
    expect(sent.at(-1)?.body).toEqual({
      region_id: "reg_eu",
      items: [{ variant_id: "variant_1", quantity: 2 }],
    })
    expect(readCookie(CART_COOKIE)).toBe("cart_2")
  })

  it.each([
    ["is gone", refuse(404, "not_found")],
    ["has become an order", refuse(409, "cart_completed")],
  ])("creates a new cart when the old one %s", async (_what, refusal) => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const sent = answerStoreApi({
      ...regions,
      "POST /store/carts/cart_1/line-items": refusal,
      "POST /store/carts": giveCart("cart_2"),
    })
    expect(await add()).toBe("/us/cart")
    expect(listLive(sent)).toEqual([
      "POST /store/carts/cart_1/line-items",
      "POST /store/carts",
    ])
    expect(readCookie(CART_COOKIE)).toBe("cart_2")
  })

  it("moves a cart of another country first, then adds the line", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    let region = "reg_us"
    const sent = answerStoreApi({
      ...regions,
      "POST /store/carts/cart_1/line-items": (request) =>
        request.headers.get("x-clearline-region") === region
          ? giveCart("cart_1", region)()
          : refuse(409, "cart_in_other_region")(request),
      "POST /store/carts/cart_1": ({ body }) => {
        expect(body).toEqual({ region_id: "reg_eu" })
        region = "reg_eu"
        return giveCart("cart_1", region)()
      },
    })
    expect(await add({ country: "fr" })).toBe("/fr/cart")
    expect(listLive(sent)).toEqual([
      "POST /store/carts/cart_1/line-items",
      "POST /store/carts/cart_1",
      "POST /store/carts/cart_1/line-items",
    ])
  })

  it("adds nothing to a cart that cannot be moved", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const sent = answerStoreApi({
      ...regions,
      "POST /store/carts/cart_1/line-items": refuse(409, "cart_in_other_region"),
      "POST /store/carts/cart_1": refuse(400, "not_sold_in_country"),
    })
    expect(await add({ country: "de" })).toBe("/de/cart?refused=not_sold_in_country")
    expect(listLive(sent)).toEqual([
      "POST /store/carts/cart_1/line-items",
      "POST /store/carts/cart_1",
    ])
  })

  it("reports how many are left, and keeps the cart", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const line = {
      code: "insufficient_inventory",
      message: "Only 2 left.",
      variant_id: "variant_1",
      line_item_id: null,
      title: "Balm",
      requested: 3,
      available: 2,
    }
    const sent = answerStoreApi({
      ...regions,
      "POST /store/carts/cart_1/line-items": refuse(400, "insufficient_inventory", {
        lines: [line],
      }),
    })
    expect(await add()).toBe("/us/cart?refused=insufficient_inventory&left=2&have=1")
    expect(listLive(sent)).toEqual(["POST /store/carts/cart_1/line-items"])
    expect(readCookie(CART_COOKIE)).toBe("cart_1")
    expect(await add({ handle: "recovery-balm" })).toBe(
      "/us/cart?refused=insufficient_inventory&left=2&have=1&item=recovery-balm",
    )
  })

  it("leaves a browser without a cart when its first line is refused", async () => {
    resetRequest()
    answerStoreApi({ ...regions, "POST /store/carts": refuse(403, "access_denied") })
    expect(await add()).toBe("/us/cart?refused=access_denied")
    expect(readCookie(CART_COOKIE)).toBeNull()
  })

  it("asks the buyer to wait when the regions cannot be read", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    answerStoreApi({ "GET /store/regions": refuse(500, "unknown_error") })
    expect(await add()).toBe("/us/cart?refused=unavailable")
  })

  it.each([["0"], [String(MAX_LINE_QUANTITY + 1)], ["1.5"], ["many"]])(
    "sends nothing for a quantity of %s",
    async (quantity) => {
      resetRequest({ [CART_COOKIE]: "cart_1" })
      const sent = answerStoreApi(regions)
      expect(await add({ quantity })).toBe("/")
      expect(sent).toEqual([])
    },
  )
})

describe("changing the cart", () => {
  it.each([
    ["another quantity", "3", "POST /store/carts/cart_1/line-items/cali_1"],
    ["none at all", "0", "DELETE /store/carts/cart_1/line-items/cali_1"],
  ])("is one request for %s", async (_what, quantity, name) => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const cart = buildCart("cart_1")
    const sent = answerStoreApi({ [name]: () => ({ body: { cart, parent: cart } }) })
    const state = await changeQuantity(IDLE, fill({ line_id: "cali_1", quantity }))
    expect(state).toMatchObject({ status: "done", bagCount: 1 })
    expect(listLive(sent)).toEqual([name])
  })

  it("moves it to another country with one read and one write", async () => {
    resetRequest({ [CART_COOKIE]: "cart_1" })
    const sent = answerStoreApi({
      ...regions,
      "GET /store/carts/cart_1": giveCart("cart_1"),
      "POST /store/carts/cart_1": giveCart("cart_1", "reg_eu"),
    })
    expect(await readRedirect(moveBag(fill({ country: "de" })))).toBe("/de/cart")
    expect(listLive(sent)).toEqual([
      "GET /store/carts/cart_1",
      "POST /store/carts/cart_1",
    ])
  })
})
