import { makeAndCopyCarts } from "../support/copy-carts"
import {
  type Cart,
  addLine,
  complete,
  openCart,
  prepareCheckout,
} from "../support/http/cart"
import { newEmail, visit } from "../support/http/registration"
import { describeShop } from "../support/http/shop"
import { readStock, setStock } from "../support/http/stock"
import { listViolations } from "../support/violations"

/** Eighty carts are completed, which is slow on a busy machine. */
const TIMEOUT = 600_000

describeShop("many at once", (shop) => {
  const countOf = async (entity: string) =>
    (await shop.query({ entity, fields: ["id"] })).data.length
  const expectWhole = async () =>
    expect(await listViolations(shop.databaseUrl)).toEqual([])

  const fillAndPrepare = async (
    [first = "", ...others]: readonly string[],
    email: string,
    enrich: (cart: Cart) => Promise<unknown> = async () => undefined,
  ) => {
    const cart = await openCart(shop, shop.guest, { [first]: 1 })
    for (const sku of others) {
      expect((await addLine(shop, shop.guest, cart.id, sku, 1)).status).toBe(200)
    }
    await enrich(cart)
    await prepareCheckout(shop.guest, cart, { email })
    return cart.id
  }
  const completeAll = (ids: string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const begun = performance.now()
        const response = await complete(shop.guest, id)
        return { ...response, took: performance.now() - begun }
      }),
    )
  /** Retries as a buyer does after "try again", with time for a slow machine. */
  const completePatiently = async (ids: string[]) => {
    const responses = await completeAll(ids)
    for (const [at, id] of ids.entries()) {
      while (responses[at]?.status === 503) {
        expect(Number(responses[at]?.headers["retry-after"])).toBeGreaterThan(0)
        responses[at] = (await completeAll([id]))[0] ?? responses[at]
      }
    }
    return responses
  }

  it("L2: fifty completions of one cart make one order and one payment, within 5 s", async () => {
    const id = await fillAndPrepare(["AFT-FOAM-50"], newEmail("many"))
    const responses = await completeAll(Array.from({ length: 50 }, () => id))
    expect(responses.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    const orders = responses.flatMap(({ body }) => body.order?.id ?? [])
    expect(new Set(orders).size).toBe(1)
    expect(await countOf("order")).toBe(1)
    expect(await countOf("payment")).toBe(1)
    const times = responses.map(({ took }) => took).sort((one, other) => one - other)
    expect(times[47]).toBeLessThanOrEqual(5_000)
    await expectWhole()
  })

  it(
    "L5: a promotion of limit 1 is used once by ten carts at once, in five rounds",
    async () => {
      for (const round of [1, 2, 3, 4, 5]) {
        const code = `ONCE${round}`
        const made = await shop.admin.post<{ promotion: { id: string } }>(
          "/admin/promotions",
          {
            code,
            type: "standard",
            status: "active",
            limit: 1,
            application_method: {
              type: "percentage",
              target_type: "order",
              value: 10,
              currency_code: "usd",
            },
          },
        )
        expect(made.status).toBe(200)
        const applyCode = async ({ id }: Cart) => {
          const path = `/store/carts/${id}/promotions`
          const { status } = await visit(shop).post(path, { promo_codes: [code] })
          expect(status).toBe(200)
        }
        const ids = await makeAndCopyCarts(shop, 10, (name) =>
          fillAndPrepare(["AFT-FOAM-50"], `${name}@buyer.example`, applyCode),
        )
        expect(ids).toHaveLength(10)
        const responses = await completePatiently(ids)
        const placed = responses.filter(({ body }) => body.type === "order")
        expect(placed.map(({ body }) => body.order.discount_total > 0)).toEqual([true])
        expect(
          responses.filter(({ status }) => ![200, 400, 409].includes(status)),
        ).toEqual([])
        const { data } = await shop.query({
          entity: "promotion",
          fields: ["used"],
          filters: { code },
        })
        expect(data).toMatchObject([{ used: 1 }])
        expect(await countOf("order")).toBe(round)
        expect(await countOf("payment")).toBe(round)
      }
      await expectWhole()
    },
    TIMEOUT,
  )

  it(
    "L6: thirty carts that want p, q and q, p become thirty orders",
    async () => {
      await setStock(shop, { "AFT-FOAM-50": 100, "AFT-BALM-15": 100 })
      const one = ["AFT-FOAM-50", "AFT-BALM-15"]
      const other = [...one].reverse()
      const ids = await makeAndCopyCarts(shop, 30, async (name) => {
        await fillAndPrepare(one, `one-${name}@buyer.example`)
        await fillAndPrepare(other, `other-${name}@buyer.example`)
      })
      expect(ids).toHaveLength(30)
      const responses = await completePatiently(ids)
      expect(responses.filter(({ body }) => body.type !== "order")).toEqual([])
      for (const sku of ["AFT-FOAM-50", "AFT-BALM-15"]) {
        expect(await readStock(shop, sku)).toEqual({ stocked: 100, reserved: 30 })
      }
      await expectWhole()
    },
    TIMEOUT,
  )
})
