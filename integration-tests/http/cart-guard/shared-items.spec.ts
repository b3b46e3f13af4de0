import { Client } from "pg"
import {
  addLine,
  requestCart,
  buy,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { describeShop, type Shop } from "../../support/http/shop"
import {
  insertReservations,
  type ReservationInput,
} from "../../support/http/reservations"
import { findLevel, readStock, setStock, shareItem } from "../../support/http/stock"
import { listViolations } from "../../support/violations"

/** Two variants that take their pieces from one item; ten of it lie on the shelf. */
const ITEM = "SUP-SHADE-SET"
const ONE = "SUP-SHADE-SET"
const OTHER = "AFT-FOAM-50"
const refuse = (message: RegExp) => ({
  status: 400,
  body: { code: "insufficient_inventory", message: expect.stringMatching(message) },
})
const REFUSED = refuse(/^insufficient_inventory: /)
/** Medusa's own look comes first: staff read its sentence, which names item and location. */
const REFUSED_BY_MEDUSA = refuse(/^Not enough stock available for item /)

/** Asks as staff; fails the test when it is refused. */
async function must<Body>(shop: Shop, path: string, body: unknown = {}): Promise<Body> {
  const response = await shop.admin.post<Body>(`/admin/${path}`, body)
  if (response.status !== 200) {
    throw new Error(`${path}: ${response.status} ${JSON.stringify(response.body)}`)
  }
  return response.body
}

describeShop("B6 two variants of one item, 8 + 8 of 10", (shop) => {
  beforeEach(async () => {
    await shareItem(shop, ITEM, OTHER)
    await setStock(shop, { [ITEM]: 10, [OTHER]: 50 })
  })

  const expectReserved = async (pieces: number) => {
    expect((await readStock(shop, ITEM)).reserved).toBe(pieces)
    expect(await listViolations(shop.databaseUrl)).toEqual([])
  }
  const input = (sku: string, quantity: number) => ({
    variant_id: shop.variantId(sku),
    quantity,
  })
  const both = () => [input(ONE, 8), input(OTHER, 8)]
  const buyEight = async () =>
    buy(shop.guest, await openCart(shop, shop.guest, { [ONE]: 8 }))
  const countOrders = async () =>
    (await shop.query({ entity: "order", fields: ["id"] })).data.length

  describe("in a cart", () => {
    it("B6: is refused when the cart is made with both", async () => {
      expect(await requestCart(shop, shop.guest, { [ONE]: 8, [OTHER]: 8 })).toMatchObject(
        REFUSED,
      )
      expect((await requestCart(shop, shop.guest, { [ONE]: 8, [OTHER]: 2 })).status).toBe(
        200,
      )
      await expectReserved(0)
    })

    it("B6: is refused when the second is added or its quantity raised", async () => {
      const cart = await openCart(shop, shop.guest, { [ONE]: 8 })
      const add = (count: number) => addLine(shop, shop.guest, cart.id, OTHER, count)
      expect(await add(8)).toMatchObject(REFUSED)
      expect((await add(2)).status).toBe(200)
      const { items } = await readCart(shop.guest, cart.id)
      const line = items.find((one) => one.variant_id === shop.variantId(OTHER))?.id
      expect(await changeLine(shop.guest, cart.id, line ?? "", 3)).toMatchObject(REFUSED)
      expect(
        (await readCart(shop.guest, cart.id)).items.map((one) => one.quantity).sort(),
      ).toEqual([2, 8])
      await expectReserved(0)
    })

    it("B6: is refused when a guest signs in and the two bags become one", async () => {
      const earlier = await openCart(shop, shop.client, { [OTHER]: 8 })
      const bag = await openCart(shop, shop.guest, { [ONE]: 8 })
      const taken = await shop.client.post(`/store/carts/${bag.id}/customer`)
      expect(taken.status).toBe(200)
      const joined = await addLine(shop, shop.client, bag.id, OTHER, 8)
      expect(joined).toMatchObject(REFUSED)
      expect((await readCart(shop.client, bag.id)).items).toHaveLength(1)
      expect((await readCart(shop.client, earlier.id)).items).toHaveLength(1)
      await expectReserved(0)
    })

    it("B6: is refused at completion, and the card is let go", async () => {
      await setStock(shop, { [ITEM]: 16 })
      const cart = await openCart(shop, shop.guest, { [ONE]: 8, [OTHER]: 8 })
      await prepareCheckout(shop.guest, cart)
      await setStock(shop, { [ITEM]: 10 })
      const response = await complete(shop.guest, cart.id)
      expect(response).toMatchObject(REFUSED)
      expect(response.body.lines?.map((line) => line.available)).toEqual([2, 2])
      const { data } = await shop.query({ entity: "payment_session", fields: ["id"] })
      expect(data).toEqual([])
      expect(await countOrders()).toBe(0)
      await expectReserved(0)

      await setStock(shop, { [ITEM]: 16 })
      await buy(shop.guest, await readCart(shop.guest, cart.id))
      await expectReserved(16)
    })

    it("B6: goes to one of two carts that are completed at the same moment", async () => {
      const carts = [
        await openCart(shop, shop.guest, { [ONE]: 8 }),
        await openCart(shop, shop.guest, { [OTHER]: 8 }),
      ]
      for (const cart of carts) await prepareCheckout(shop.guest, cart)
      const responses = await Promise.all(
        carts.map((cart) => complete(shop.guest, cart.id)),
      )
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(responses.find(({ status }) => status === 400)).toMatchObject(REFUSED)
      expect(await countOrders()).toBe(1)
      await expectReserved(8)
    })
  })

  describe("at a desk", () => {
    type Draft = { draft_order: { id: string; status: string } }
    const buildDraft = async (items: object[]) => {
      const { sales_channel_id, region_id } = await openCart(shop, shop.guest)
      const { draft_order } = await must<Draft>(shop, "draft-orders", {
        email: "desk@buyer.example",
        region_id,
        sales_channel_id,
        items,
      })
      return draft_order.id
    }
    const convert = (id: string) =>
      shop.admin.post(`/admin/draft-orders/${id}/convert-to-order`)
    const expectStillDraft = async (id: string) => {
      const { body } = await shop.admin.get<Draft>(`/admin/draft-orders/${id}`)
      expect(body.draft_order.status).toBe("draft")
      await expectReserved(0)
    }

    it("B6: is refused when a draft order with both becomes an order", async () => {
      const id = await buildDraft(both())
      expect(await convert(id)).toMatchObject(REFUSED)
      await expectStillDraft(id)
      await setStock(shop, { [ITEM]: 16 })
      expect((await convert(id)).status).toBe(200)
      await expectReserved(16)
    })

    it("B6: is refused for a draft order to which the second was added", async () => {
      const id = await buildDraft([input(ONE, 8)])
      await must(shop, `draft-orders/${id}/edit`)
      await must(shop, `draft-orders/${id}/edit/items`, { items: [input(OTHER, 8)] })
      await must(shop, `draft-orders/${id}/edit/confirm`)
      expect(await convert(id)).toMatchObject(REFUSED)
      await expectStillDraft(id)
    })

    it("B6: is refused when an order is edited, and the order stays as it was", async () => {
      const order = await buyEight()
      await must(shop, "order-edits", { order_id: order.id })
      await setStock(shop, { [ITEM]: 16 })
      await must(shop, `order-edits/${order.id}/items`, { items: [input(OTHER, 8)] })
      await must(shop, `order-edits/${order.id}/request`)
      await setStock(shop, { [ITEM]: 10 })
      expect(
        await shop.admin.post(`/admin/order-edits/${order.id}/confirm`),
      ).toMatchObject(REFUSED_BY_MEDUSA)
      const { body } = await shop.admin.get<{ order: { items: unknown[] } }>(
        `/admin/orders/${order.id}`,
      )
      expect(body.order.items).toHaveLength(1)
      await expectReserved(8)
    })

    /** Core holds nothing for what it sends in return, and asks for the hold when it leaves. */
    const expectWithinShelf = async () => {
      expect((await readStock(shop, ITEM)).reserved).toBeLessThanOrEqual(10)
      expect(await listViolations(shop.databaseUrl)).toEqual([])
    }
    const ship = async () => {
      const order = await buyEight()
      const item = order.items[0]?.id ?? ""
      const { level } = await findLevel(shop, ITEM, "us")
      await must(shop, `orders/${order.id}/fulfillments`, {
        items: [{ id: item, quantity: 8 }],
        location_id: level.location_id,
      })
      await setStock(shop, { [ITEM]: 10 })
      return { order_id: order.id, item }
    }

    it("B6: is not promised beyond the shelf as the replacement of a claim", async () => {
      const { order_id, item } = await ship()
      const { claim } = await must<{ claim: { id: string } }>(shop, "claims", {
        order_id,
        type: "replace",
      })
      await must(shop, `claims/${claim.id}/claim-items`, {
        items: [{ id: item, quantity: 1, reason: "missing_item" }],
      })
      await must(shop, `claims/${claim.id}/outbound/items`, { items: both() })
      const { status } = await shop.admin.post(`/admin/claims/${claim.id}/request`)
      expect(status).toBeLessThan(500)
      await expectWithinShelf()
    })

    it("B6: is not promised beyond the shelf as the other half of an exchange", async () => {
      const { order_id, item } = await ship()
      const { exchange } = await must<{ exchange: { id: string } }>(shop, "exchanges", {
        order_id,
      })
      await must(shop, `exchanges/${exchange.id}/inbound/items`, {
        items: [{ id: item, quantity: 1 }],
      })
      await must(shop, `exchanges/${exchange.id}/outbound/items`, { items: both() })
      const { status } = await shop.admin.post(`/admin/exchanges/${exchange.id}/request`)
      expect(status).toBeLessThan(500)
      await expectWithinShelf()
    })

    it("B6: is refused as a reservation by hand, new or raised", async () => {
      const { itemId, level } = await findLevel(shop, ITEM, "us")
      const reserve = (quantity: number, location_id = level.location_id) =>
        shop.admin.post<{ reservation: { id: string } }>("/admin/reservations", {
          inventory_item_id: itemId,
          location_id,
          quantity,
        })
      const first = await reserve(8)
      expect(first.status).toBe(200)
      expect(await reserve(8)).toMatchObject(REFUSED_BY_MEDUSA)
      const change = (body: object) =>
        shop.admin.post(`/admin/reservations/${first.body.reservation.id}`, body)
      expect(await change({ quantity: 11 })).toMatchObject(REFUSED_BY_MEDUSA)
      expect((await change({ quantity: 3 })).status).toBe(200)
      await expectReserved(3)
    })
  })

  describe("in the database itself, whoever writes", () => {
    const connect = async () => {
      const client = new Client({ connectionString: shop.databaseUrl })
      await client.connect()
      return client
    }
    const insert = (client: Client, quantities: ReservationInput[]) =>
      insertReservations(shop, client, ITEM, quantities)
    const REFUSAL = /^insufficient_inventory: Not enough of .+ is left\.$/

    it("B6: refuses 8 + 8 in one statement, takes 8 + 2, and lets backorder through", async () => {
      const client = await connect()
      try {
        const eight = { id: "resitem_a", quantity: 8 }
        const other = { id: "resitem_b", quantity: 8 }
        await expect(insert(client, [eight, other])).rejects.toThrow(REFUSAL)
        await insert(client, [eight, { ...other, quantity: 2 }])
        await insert(client, [{ id: "resitem_c", quantity: 8, backorder: true }])
        await expect(insert(client, [{ id: "resitem_d", quantity: 1 }])).rejects.toThrow(
          REFUSAL,
        )
        const set = (what: string, id: string) =>
          client.query(`update reservation_item set ${what} where id = $1`, [id])
        await expect(set("quantity = 9", "resitem_a")).rejects.toThrow(REFUSAL)
        await expect(set("allow_backorder = false", "resitem_c")).rejects.toThrow(REFUSAL)
        await set("quantity = 7", "resitem_a")
        await set("quantity = 8", "resitem_a")
        await set("deleted_at = now()", "resitem_a")
        await insert(client, [{ id: "resitem_e", quantity: 8 }])
      } finally {
        await client.end()
      }
    })

    it("B6: lets two transactions wait for each other, and refuses the second", async () => {
      const [first, second] = [await connect(), await connect()]
      try {
        await first.query("begin")
        await insert(first, [{ id: "resitem_a", quantity: 8 }])
        const late = insert(second, [{ id: "resitem_b", quantity: 8 }])
        const refused = expect(late).rejects.toThrow(REFUSAL)
        await first.query("commit")
        await refused
      } finally {
        await Promise.all([first.end(), second.end()])
      }
    })
  })
})
