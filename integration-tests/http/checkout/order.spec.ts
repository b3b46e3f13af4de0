import {
  buildSums,
  type CountryCode,
  type Market,
  ORDER_CART_HEADER,
  SUMS_FIELDS,
  type SumsLine,
  type SumsTotals,
} from "../../../backend/src/contracts"
import {
  addLine,
  type Cart,
  buy,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
  type Quantities,
} from "../../support/http/cart"
import { listNumbers } from "../../support/http/search-response"
import { describeShop } from "../../support/http/shop"
import { readStock } from "../../support/http/stock"

const isWholeCents = (amount: number) =>
  Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6

describeShop("from cart to order", (shop) => {
  const TOTALS = [
    "total",
    "subtotal",
    "tax_total",
    "item_total",
    "item_subtotal",
    "shipping_total",
    "shipping_subtotal",
    "discount_total",
  ] as const
  const LINE_TOTALS = ["total", "subtotal", "tax_total"] as const

  function listAmounts(cart: Cart): [string, number][] {
    const lines = cart.items.flatMap((line) =>
      LINE_TOTALS.map((key): [string, number] => [`${line.id}.${key}`, line[key]]),
    )
    return [...TOTALS.map((key): [string, number] => [key, cart[key]]), ...lines]
  }

  it("keeps whole cents in cart, order and payment, over goods, states and countries", async () => {
    const table: [Market, CountryCode, Record<string, string>, Quantities][] = [
      ["us", "us", { province: "us-ca" }, { "AFT-FOAM-50": 3, "AFT-BALM-15": 1 }],
      [
        "us",
        "us",
        { province: "us-ny", city: "New York", postal_code: "10001" },
        { "AFT-PADS-30": 7 },
      ],
      [
        "us",
        "us",
        { province: "us-tx", city: "Austin", postal_code: "78702" },
        { "KIT-AFTR": 3, "ACC-CAP-M": 1 },
      ],
      [
        "us",
        "us",
        { province: "us-or", city: "Portland", postal_code: "97201" },
        { "AFT-MATT-50": 1 },
      ],
      ["eu", "de", {}, { "AFT-FOAM-50": 3, "AFT-BALM-15": 7 }],
      ["eu", "fr", {}, { "KIT-AFTR": 1, "AFT-PADS-30": 3 }],
      ["eu", "ie", {}, { "CAM-CREM-1": 1, "AFT-BALM-50": 3 }],
      ["eu", "it", {}, { "ACC-CAP-M": 3 }],
    ]
    for (const [market, country, address, quantities] of table) {
      const cart = await openCart(shop, shop.guest, quantities, market)
      await prepareCheckout(shop.guest, cart, { country, address })
      const ready = await readCart(shop.guest, cart.id)
      const { status, body } = await complete(shop.guest, cart.id)
      expect({ country, address, status }).toEqual({ country, address, status: 200 })
      for (const [name, amount] of [...listAmounts(ready), ...listAmounts(body.order)]) {
        expect({ country, name, amount, whole: isWholeCents(amount) }).toMatchObject({
          whole: true,
        })
      }
      expect(body.order.total).toBe(ready.total)
      expect(ready.total).toBeCloseTo(
        ready.item_subtotal +
          ready.shipping_subtotal -
          ready.discount_total +
          ready.tax_total,
        6,
      )
      const { data } = await shop.query({
        entity: "order",
        fields: [
          "payment_collections.amount",
          "payment_collections.payments.amount",
          "payment_collections.payment_sessions.amount",
        ],
        filters: { id: body.order.id },
      })
      const paid = listNumbers(JSON.parse(JSON.stringify(data)))
      expect(paid.length).toBeGreaterThanOrEqual(3)
      expect(new Set(paid)).toEqual(new Set([ready.total]))
    }
  })

  it("taxes what the state or country asks: some tax in California, none in Oregon, VAT inside in Germany", async () => {
    const totals = async (
      market: Market,
      country: CountryCode,
      address: Record<string, string>,
    ) => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-150": 1 }, market)
      await prepareCheckout(shop.guest, cart, { country, address })
      return readCart(shop.guest, cart.id)
    }
    const california = await totals("us", "us", { province: "us-ca" })
    expect(california.items[0]?.subtotal).toBe(22)
    expect(california.items[0]?.tax_total).toBeGreaterThan(0)
    const oregon = await totals("us", "us", { province: "us-or" })
    expect(oregon.items[0]?.tax_total).toBe(0)
    const germany = await totals("eu", "de", {})
    expect(germany.items[0]?.total).toBe(23)
    expect(germany.items[0]?.tax_total).toBeCloseTo(23 - 23 / 1.19, 2)
  })

  it("reserves the parts of a kit and takes nothing twice", async () => {
    const before = await readStock(shop, "AFT-BALM-15")
    await buy(
      shop.guest,
      await openCart(shop, shop.guest, { "KIT-AFTR": 2, "AFT-BALM-15": 1 }),
    )
    const after = await readStock(shop, "AFT-BALM-15")
    expect(after.reserved - before.reserved).toBe(3)
    expect(after.stocked).toBe(before.stocked)
  })

  it("makes one order of twenty completions of one cart at once", async () => {
    const before = await readStock(shop, "AFT-PADS-30")
    const cart = await openCart(shop, shop.guest, { "AFT-PADS-30": 2 })
    await prepareCheckout(shop.guest, cart)
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => complete(shop.guest, cart.id)),
    )
    const made = responses.filter(({ status }) => status === 200)
    expect(made.length).toBeGreaterThanOrEqual(1)
    expect(new Set(made.map(({ body }) => body.order.id)).size).toBe(1)
    expect(responses.filter(({ status }) => status >= 500)).toEqual([])
    const [orders, links, payments] = await Promise.all([
      shop.query({ entity: "order", fields: ["id"] }),
      shop.query({
        entity: "order_cart",
        fields: ["order_id"],
        filters: { cart_id: cart.id },
      }),
      shop.query({ entity: "payment", fields: ["id"] }),
    ])
    expect([orders.data.length, links.data.length, payments.data.length]).toEqual([
      1, 1, 1,
    ])
    const after = await readStock(shop, "AFT-PADS-30")
    expect(after.reserved - before.reserved).toBe(2)
    const retry = await complete(shop.guest, cart.id)
    expect([retry.status, retry.body.order.id]).toEqual([200, made[0]?.body.order.id])
  }, 180_000)

  describe("the sums that people read", () => {
    type Shown = SumsTotals & {
      currency_code: string
      items: (SumsLine & { variant_sku: string; created_at: string })[]
    }
    const FIELDS = `fields=display_id,currency_code,*items,${SUMS_FIELDS.join(",")}`
    const SKUS = ["CAM-CREM-1", "AFT-FOAM-150", "ACC-CAP-M", "AFT-BALM-15", "AFT-PADS-30"]

    const readSums = (shown: Shown) => {
      const { lines, rows } = buildSums({
        ...shown,
        ...{ shipping_known: true, tax_known: true },
      })
      return {
        rows,
        lines: lines.map(({ item, amount }) => [item.variant_sku, item.quantity, amount]),
      }
    }

    it.each([
      ["us", "us", "tax"],
      ["eu", "de", "included_tax"],
    ] as const)(
      "in %s are those of the cart, line by line in the order of adding, with a discount on goods and shipping",
      async (market, country, taxRow) => {
        const codes = await Promise.all(
          (["items", "shipping_methods"] as const).map(async (target_type) => {
            const code = `SUMS-${market}-${target_type}`.toUpperCase()
            const application_method = {
              ...{ type: "percentage", target_type, allocation: "across", value: 15 },
              currency_code: market === "us" ? "usd" : "eur",
            }
            const { status } = await shop.admin.post("/admin/promotions", {
              ...{ code, type: "standard", status: "active", is_automatic: false },
              application_method,
            })
            expect(status).toBe(200)
            return code
          }),
        )
        const cart = await openCart(shop, shop.guest, { "CAM-CREM-1": 1 }, market)
        for (const sku of SKUS.slice(1)) await addLine(shop, shop.guest, cart.id, sku, 1)
        // A row that changed comes last when the database is not asked for an order.
        const first = cart.items[0]?.id ?? ""
        await changeLine(shop.guest, cart.id, first, 3)
        await prepareCheckout(shop.guest, cart, { country })
        await shop.guest.post(`/store/carts/${cart.id}/promotions`, {
          promo_codes: codes,
        })
        // The discount changed what is to be paid, so the payment begins again.
        await prepareCheckout(shop.guest, cart, { country })
        const { body: before } = await shop.guest.get<{ cart: Shown }>(
          `/store/carts/${cart.id}?${FIELDS}`,
        )
        before.cart.items.sort((a, b) => a.created_at.localeCompare(b.created_at))
        const shown = readSums(before.cart)
        expect(shown.lines.map(([sku]) => sku)).toEqual(SKUS)
        const keys = shown.rows.map(({ key }) => key)
        expect(keys).toEqual(expect.arrayContaining(["items", "discount", taxRow]))

        const cents = (amount: unknown) => Math.round(Number(amount) * 100)
        const sum = (amounts: unknown[]) =>
          amounts.reduce<number>((all, amount) => all + cents(amount), 0)
        const rows = shown.rows.slice(0, keys.indexOf("total"))
        expect(sum(shown.lines.map(([, , amount]) => amount))).toBe(
          cents(rows[0]?.amount),
        )
        expect(sum(rows.map(({ amount }) => amount))).toBe(cents(before.cart.total))

        const { status, body } = await complete(shop.guest, cart.id)
        expect(status).toBe(200)
        const owner = shop.as("owner", { [ORDER_CART_HEADER]: cart.id })
        const own = await owner.get<{ order: Shown }>(
          `/store/orders/${body.order.id}?${FIELDS}`,
        )
        expect(readSums(own.body.order)).toEqual(shown)
        const found = await shop.guest.post<{ order: Shown }>("/store/order-lookups", {
          ...{ display_id: body.order.display_id, email: "renee@buyer.example" },
        })
        expect(readSums(found.body.order)).toEqual(shown)
      },
      60_000,
    )
  })

  describe("looking an order up", () => {
    it("needs number and e-mail together, whatever the case of the e-mail", async () => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      const order = await buy(shop.guest, cart, { email: "renee@buyer.example" })
      const look = (display_id: unknown, email: unknown) =>
        shop.guest.post<{ order?: { id: string; total: number }; code?: string }>(
          "/store/order-lookups",
          { display_id, email },
        )
      const found = await look(order.display_id, " Renee@Buyer.example ".trim())
      expect(found.status).toBe(200)
      expect(found.body.order).toMatchObject({ id: order.id, total: order.total })
      for (const [number, email] of [
        [order.display_id, "other@buyer.example"],
        [order.display_id + 1, "renee@buyer.example"],
      ]) {
        expect(await look(number, email)).toMatchObject({
          status: 404,
          body: { code: "order_not_found" },
        })
      }
      for (const nonsense of [null, "1 or 1=1", -1, 1.5, 1e20, { $gt: 0 }, [1]]) {
        expect((await look(nonsense, "renee@buyer.example")).status).toBe(400)
        expect([400, 404]).toContain((await look(order.display_id, nonsense)).status)
      }
    })
  })
})
