import type { CartChange } from "../../../backend/src/contracts"
import type { Answer, Refusal } from "../../support/http/actor"
import {
  createSale,
  openPayment,
  readOutcome,
  setListPrice,
} from "../../support/http/agreement"
import {
  buy,
  type Cart,
  complete,
  openCart,
  prepareCheckout,
  readCart,
  type Quantities,
} from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"
import { readStock } from "../../support/http/stock"

type Changed = Refusal & { changes: CartChange[]; total: number; currency_code: string }
const BALM = { handle: "recovery-balm", sku: "AFT-BALM-15" } as const
const FOAM = { handle: "gentle-foam-cleanser", sku: "AFT-FOAM-50" } as const

describeShop("a cart that changes under its buyer", (shop) => {
  const readyCart = async (quantities: Quantities): Promise<Cart> => {
    const cart = await openCart(shop, shop.guest, quantities)
    await prepareCheckout(shop.guest, cart)
    return readCart(shop.guest, cart.id)
  }
  const ask = (cartId: string): Promise<Answer<Changed>> =>
    shop.guest.post<Changed>(`/store/carts/${cartId}/complete`)

  /** Nothing came of the cart, and what it says is what will be charged. */
  const expectUsable = async (cartId: string, total: number) => {
    expect(await readOutcome(shop, cartId)).toEqual({
      orders: 0,
      reservations: 0,
      is_completed: false,
      total,
      to_pay: total,
      open_payments: 0,
    })
  }

  describe("B7: price", () => {
    it("B7: a price that rose is told with old, new and the new total, and nothing is ordered", async () => {
      const cart = await readyCart({ [BALM.sku]: 2, [FOAM.sku]: 1 })
      await setListPrice(shop, BALM.handle, BALM.sku, 99)
      const { status, body } = await ask(cart.id)
      expect({ status, code: body.code }).toEqual({ status: 409, code: "cart_changed" })
      const line = cart.items.find((one) => one.variant_id === shop.variantId(BALM.sku))
      expect(body.changes).toEqual([
        {
          line_item_id: line?.id,
          title: expect.stringContaining("Recovery Balm"),
          quantity: 2,
          reason: "price_changed",
          old_unit_price: 11,
          new_unit_price: 99,
        },
      ])
      expect(body.currency_code).toBe("usd")
      const now = await readCart(shop.guest, cart.id)
      expect(body.total).toBe(now.total)
      expect(now.item_subtotal - cart.item_subtotal).toBe(2 * (99 - 11))
      // Sales tax follows the new price.
      expect(now.tax_total).toBeGreaterThan(cart.tax_total)
      await expectUsable(cart.id, body.total)
    })

    it("B7: who accepts pays exactly the total that was told", async () => {
      const cart = await readyCart({ [BALM.sku]: 3 })
      await setListPrice(shop, BALM.handle, BALM.sku, 12.35)
      const refused = await ask(cart.id)
      expect(refused.status).toBe(409)
      await openPayment(shop.guest, cart.id)
      const accepted = await complete(shop.guest, cart.id)
      expect(accepted.body.type).toBe("order")
      expect(accepted.body.order.total).toBe(refused.body.total)
      expect(accepted.body.order.items[0]?.unit_price).toBe(12.35)
      const { data } = await shop.query({
        entity: "payment_session",
        fields: ["amount", "payment_collection.amount"],
      })
      expect(data.map(({ amount }) => amount)).toContain(refused.body.total)
    })

    it("B7: asking again without a payment for the new total orders nothing", async () => {
      const cart = await readyCart({ [BALM.sku]: 1 })
      await setListPrice(shop, BALM.handle, BALM.sku, 13)
      expect((await ask(cart.id)).status).toBe(409)
      expect((await ask(cart.id)).status).toBe(400)
      expect((await readOutcome(shop, cart.id)).orders).toBe(0)
    })

    it("B7: it is told even when the total stays the same", async () => {
      const cart = await readyCart({ [BALM.sku]: 1, [FOAM.sku]: 1 })
      await setListPrice(shop, BALM.handle, BALM.sku, 12)
      await setListPrice(shop, FOAM.handle, FOAM.sku, 11)
      const { status, body } = await ask(cart.id)
      expect(status).toBe(409)
      expect(body.changes).toHaveLength(2)
      await expectUsable(cart.id, cart.total)
    })

    it("B7: a sale that ended, a sale that began and a quantity step that moved are changes", async () => {
      const told = async (cartId: string) => {
        const { status, body } = await ask(cartId)
        const prices = body.changes.map((one) => [one.old_unit_price, one.new_unit_price])
        return { status, prices }
      }
      const sale = await createSale(shop, [{ sku: BALM.sku, amount: 9 }])
      const ended = await readyCart({ [BALM.sku]: 1 })
      await shop.admin.post(`/admin/price-lists/${sale}`, { status: "draft" })
      expect(await told(ended.id)).toEqual({ status: 409, prices: [[9, 11]] })

      const began = await readyCart({ [BALM.sku]: 1 })
      await shop.admin.post(`/admin/price-lists/${sale}`, { status: "active" })
      expect(await told(began.id)).toEqual({ status: 409, prices: [[11, 9]] })

      const steps = await createSale(shop, [
        { sku: FOAM.sku, amount: 10, min_quantity: 5 },
      ])
      const stepped = await readyCart({ [FOAM.sku]: 5 })
      expect(stepped.items[0]?.unit_price).toBe(10)
      await shop.admin.delete(`/admin/price-lists/${steps}`)
      await createSale(shop, [{ sku: FOAM.sku, amount: 10, min_quantity: 6 }])
      expect(await told(stepped.id)).toEqual({ status: 409, prices: [[10, 12]] })
    })

    it("B7: an order that was made is told again, whatever the price is now", async () => {
      const cart = await openCart(shop, shop.guest, { [BALM.sku]: 1 })
      const order = await buy(shop.guest, cart)
      await setListPrice(shop, BALM.handle, BALM.sku, 99)
      const again = await complete(shop.guest, cart.id)
      expect(again.status).toBe(200)
      expect(again.body.order.id).toBe(order.id)
    })

    it("B7: a way past the door is refused too: core's own workflow orders nothing", async () => {
      const cart = await readyCart({ [BALM.sku]: 1 })
      await setListPrice(shop, BALM.handle, BALM.sku, 50)
      await expect(shop.run("complete-cart", { id: cart.id })).rejects.toMatchObject({
        message: expect.stringMatching(/^cart_changed: /),
      })
      const { orders, reservations } = await readOutcome(shop, cart.id)
      expect({ orders, reservations }).toEqual({ orders: 0, reservations: 0 })
    })
  })

  describe("B8: product", () => {
    const withdrawals: [string, () => Promise<{ status: number }>][] = [
      [
        "unpublished",
        () =>
          shop.admin.post(`/admin/products/${shop.productId(FOAM.handle)}`, {
            status: "draft",
          }),
      ],
      [
        "taken out of the channel",
        () =>
          shop.admin.post(`/admin/products/${shop.productId(FOAM.handle)}`, {
            sales_channels: [],
          }),
      ],
      [
        "its variant deleted",
        () =>
          shop.admin.delete(
            `/admin/products/${shop.productId(FOAM.handle)}/variants/${shop.variantId(FOAM.sku)}`,
          ),
      ],
      [
        "deleted",
        () => shop.admin.delete(`/admin/products/${shop.productId(FOAM.handle)}`),
      ],
    ]

    it.each(withdrawals)(
      "B8: a product that is %s is not sold; the rest can be ordered at the total told",
      async (_how, withdraw) => {
        const cart = await readyCart({ [BALM.sku]: 2, [FOAM.sku]: 1 })
        const gone = cart.items.find((one) => one.variant_id === shop.variantId(FOAM.sku))
        expect((await withdraw()).status).toBe(200)
        const { status, body } = await ask(cart.id)
        expect({ status, code: body.code }).toEqual({ status: 409, code: "cart_changed" })
        expect(body.changes).toMatchObject([
          {
            line_item_id: gone?.id,
            reason: "product_withdrawn",
            old_unit_price: 12,
            new_unit_price: null,
          },
        ])
        const { orders, reservations, open_payments } = await readOutcome(shop, cart.id)
        expect({ orders, reservations, open_payments }).toEqual({
          orders: 0,
          reservations: 0,
          open_payments: 0,
        })
        expect((await readStock(shop, BALM.sku)).reserved).toBe(0)

        const path = `/store/carts/${cart.id}/line-items/${gone?.id}`
        expect((await shop.guest.delete(path)).status).toBe(200)
        await expectUsable(cart.id, body.total)
        await openPayment(shop.guest, cart.id)
        const { body: ordered } = await complete(shop.guest, cart.id)
        expect(ordered.type).toBe("order")
        expect(ordered.order.total).toBe(body.total)
        expect(ordered.order.items).toHaveLength(1)
      },
    )

    it("B8: a price that rose beside a product that went are told together", async () => {
      const cart = await readyCart({ [BALM.sku]: 1, [FOAM.sku]: 1 })
      await setListPrice(shop, BALM.handle, BALM.sku, 15)
      await shop.admin.post(`/admin/products/${shop.productId(FOAM.handle)}`, {
        status: "draft",
      })
      const { body } = await ask(cart.id)
      expect(body.changes.map(({ reason }) => reason).sort()).toEqual([
        "price_changed",
        "product_withdrawn",
      ])
      const now = await readCart(shop.guest, cart.id)
      expect(now.items.map((one) => one.unit_price).sort()).toEqual([12, 15])
    })

    it("B8: a cart whose only product went costs nothing and says so", async () => {
      const cart = await readyCart({ [FOAM.sku]: 1 })
      await shop.admin.delete(`/admin/products/${shop.productId(FOAM.handle)}`)
      const { status, body } = await ask(cart.id)
      expect({ status, total: body.total }).toEqual({ status: 409, total: 0 })
    })
  })
})
