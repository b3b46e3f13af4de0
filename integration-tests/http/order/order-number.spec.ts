import type { AdminDeskOrdersResponse } from "../../../backend/src/contracts"
import { buy, openCart } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"

describeShop("the numbers of orders", (shop) => {
  const order = async () =>
    buy(shop.guest, await openCart(shop, shop.guest, { "AFT-BALM-15": 1 }))

  it("O6: order numbers do not count, are never given twice, and are found by staff and buyer", async () => {
    const orders = [await order(), await order(), await order()]
    const given = orders.map(({ display_id }) => display_id)
    expect(new Set(given).size).toBe(3)
    for (const { display_id, email } of orders) {
      expect(String(display_id)).toMatch(/^[1-9]\d{5}$/)
      const { body } = await shop.admin.get<AdminDeskOrdersResponse>(
        `/admin/order-desk/orders?q=%23${display_id}`,
      )
      expect(body.orders.map((one) => one.display_id)).toEqual([display_id])
      const found = await shop.guest.post("/store/order-lookups", { display_id, email })
      expect(found.status).toBe(200)
    }
    // Not one step apart, up or down: the next number cannot be told from the last.
    const [first = 0, second = 0, third = 0] = given
    expect(second - first).not.toBe(third - second)
    // Numbers of six digits, then of seven.
    for (const [from, to, digits] of [
      [1, 900_000, 6],
      [900_001, 920_000, 7],
    ] as const) {
      const [row] = await sql<{ many: number; least: number; most: number }>(
        shop,
        `select count(distinct n)::int as many, min(n) as least, max(n) as most
         from (select clearline_order_number(place) as n
           from generate_series($1::bigint, $2::bigint, $3::bigint) place) numbers`,
        [from, to, digits === 6 ? 30 : 1],
      )
      expect(row?.many).toBe(digits === 6 ? 30_000 : 20_000)
      expect(String(row?.least)).toHaveLength(digits)
      expect(String(row?.most)).toHaveLength(digits)
    }
  })
})
