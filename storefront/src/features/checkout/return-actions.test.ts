import type * as NextRequest from "@/lib/testing/next-request"
import { readCookie, readRedirect, resetRequest } from "@/lib/testing/next-request"
import { answerStoreApi, refuse, setEnvironment } from "@/lib/testing/store-api"
import { CART_COOKIE } from "@/lib/redirect-target"
import { finishReturn } from "./return-actions"

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

setEnvironment()

const COMPLETE = "POST /store/carts/cart_1/complete"
const comeBack = (country = "us") => {
  const form = new FormData()
  form.set("country", country)
  return finishReturn(null, form)
}
const notPaid = (type: string) => () => ({
  body: { type: "cart", error: { message: "raw", type } },
})

beforeEach(() => resetRequest({ [CART_COOKIE]: "cart_1" }))

describe("coming back from the bank", () => {
  it("leads to the order, whoever completed the cart, and opens no payment", async () => {
    const sent = answerStoreApi({
      [COMPLETE]: () => ({ body: { type: "order", order: { id: "order_1" } } }),
    })
    expect(await readRedirect(comeBack())).toBe("/us/orders/order_1/confirmed")
    expect(sent.map(({ name }) => name)).toEqual([COMPLETE])
    expect(readCookie(CART_COOKIE)).toBeNull()
  })

  it.each([
    [notPaid("payment_requires_more_error"), "unfinished"],
    [notPaid("payment_authorization_error"), "not_paid"],
    [refuse(409, "cart_changed"), "changed"],
    [refuse(400, "insufficient_inventory"), "changed"],
    [refuse(503, "payment_unavailable"), "unknown"],
    [refuse(503, "too_busy"), "unknown"],
    [refuse(500, "unknown_error"), "unknown"],
    [refuse(400, "invalid_data"), "unknown"],
  ])("keeps the bag and reports why there is no order", async (route, outcome) => {
    answerStoreApi({ [COMPLETE]: route })
    expect(await comeBack()).toEqual({ outcome, checks: 1 })
    expect(readCookie(CART_COOKIE)).toBe("cart_1")
  })

  it("completes nothing without a bag, and none of another shop", async () => {
    const sent = answerStoreApi({})
    expect(await comeBack("zz")).toMatchObject({ outcome: "unknown" })
    resetRequest()
    expect(await comeBack()).toMatchObject({ outcome: "unknown" })
    expect(sent).toEqual([])
  })
})
