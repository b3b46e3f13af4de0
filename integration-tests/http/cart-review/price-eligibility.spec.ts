import type { CartChange } from "../../../backend/src/contracts"
import type { Actor, Answer, Refusal } from "../../support/http/actor"
import {
  getLevelGroup,
  moveCustomer,
  openPayment,
  readOutcome,
} from "../../support/http/agreement"
import {
  addLine,
  type Cart,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
  type Quantities,
} from "../../support/http/cart"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

type Changed = Refusal & { changes: CartChange[]; total: number }

describeShop("standing that is lost on the way to an order", (shop) => {
  const findCustomer = async (filters: Record<string, unknown>): Promise<string> => {
    const { data } = await shop.query({
      entity: "customer",
      fields: ["id", "groups.id"],
      filters,
    })
    if (!data[0]) throw new Error("No such customer")
    return String(data[0].id)
  }
  const leaveGroups = async (): Promise<void> => {
    const { data } = await shop.query({
      entity: "customer",
      fields: ["id", "groups.id"],
      filters: { email: PEOPLE.practitioner.email, has_account: true },
    })
    const customer = data[0] as { id: string; groups: { id: string }[] }
    for (const { id } of customer.groups) {
      await moveCustomer(shop, customer.id, id, "remove")
    }
  }
  const readyCart = async (actor: Actor, quantities: Quantities): Promise<Cart> => {
    const cart = await openCart(shop, actor, quantities)
    await prepareCheckout(actor, cart)
    return readCart(actor, cart.id)
  }
  const ask = (actor: Actor, cartId: string): Promise<Answer<Changed>> =>
    actor.post<Changed>(`/store/carts/${cartId}/complete`)

  it("A6: out of the group, an open product costs its list price, told before it is charged", async () => {
    const cart = await readyCart(shop.practitioner, { "AFT-BALM-15": 2 })
    expect(cart.items[0]?.unit_price).toBe(6.5)
    await leaveGroups()
    const { status, body } = await ask(shop.practitioner, cart.id)
    expect(status).toBe(409)
    expect(body.changes).toMatchObject([
      { reason: "price_changed", old_unit_price: 6.5, new_unit_price: 11 },
    ])
    expect(await readOutcome(shop, cart.id)).toMatchObject({
      orders: 0,
      reservations: 0,
      total: body.total,
      to_pay: body.total,
      open_payments: 0,
    })
    await openPayment(shop.practitioner, cart.id)
    const { body: ordered } = await complete(shop.practitioner, cart.id)
    expect(ordered.order.total).toBe(body.total)
    expect(ordered.order.items[0]?.unit_price).toBe(11)
  })

  it("A6: out of the group, a gated product is not sold and its price not named", async () => {
    const cart = await readyCart(shop.practitioner, {
      "REM-SPOT-V10": 1,
      "AFT-BALM-15": 1,
    })
    await leaveGroups()
    const { status, body } = await ask(shop.practitioner, cart.id)
    expect({ status, code: body.code }).toEqual({ status: 409, code: "cart_changed" })
    const remover = body.changes.find(({ reason }) => reason === "access_lost")
    expect(remover?.new_unit_price).toBeNull()
    expect(body.changes).toHaveLength(2)
    expect((await readOutcome(shop, cart.id)).orders).toBe(0)

    const path = `/store/carts/${cart.id}/line-items/${remover?.line_item_id}`
    expect((await shop.practitioner.delete(path)).status).toBe(200)
    await openPayment(shop.practitioner, cart.id)
    const { body: ordered } = await complete(shop.practitioner, cart.id)
    expect(ordered.order.total).toBe(body.total)
  })

  it("A6: a level that became too low counts as lost", async () => {
    const cart = await readyCart(shop.practitioner, { "KIT-SKIN-LGT": 1 })
    const customer = await findCustomer({
      email: PEOPLE.practitioner.email,
      has_account: true,
    })
    await moveCustomer(shop, customer, await getLevelGroup(shop, "T1"), "add")
    await moveCustomer(shop, customer, await getLevelGroup(shop, "T3"), "remove")
    const { status, body } = await ask(shop.practitioner, cart.id)
    expect(status).toBe(409)
    expect(body.changes).toMatchObject([{ reason: "access_lost" }])
  })

  describe("a guest whose record stands in a practitioner group", () => {
    const email = "guest-in-group@buyer.example"
    /** The guest has typed the address once; an admin then put the record into the group. */
    const openAsGuest = async (): Promise<Cart> => {
      const first = await shop.guest.post<{ cart: Cart }>("/store/carts", {
        region_id: shop.regionId.us,
        email,
      })
      expect(first.status).toBe(200)
      const customer = await findCustomer({ email, has_account: false })
      await moveCustomer(shop, customer, await getLevelGroup(shop, "T3"), "add")
      return first.body.cart
    }

    it("A6: pays list prices at creation, adding, change and e-mail", async () => {
      const cart = await openAsGuest()
      const created = await shop.guest.post<{ cart: Cart }>("/store/carts", {
        region_id: shop.regionId.us,
        email,
        items: [{ variant_id: shop.variantId("AFT-BALM-15"), quantity: 1 }],
      })
      expect(created.body.cart.items[0]?.unit_price).toBe(11)

      await addLine(shop, shop.guest, cart.id, "AFT-BALM-15", 1)
      const [line] = (await readCart(shop.guest, cart.id)).items
      expect(line?.unit_price).toBe(11)
      await changeLine(shop.guest, cart.id, line?.id ?? "", 2)
      expect((await readCart(shop.guest, cart.id)).items[0]).toMatchObject({
        quantity: 2,
        unit_price: 11,
      })

      const typed = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
      await shop.guest.post(`/store/carts/${typed.id}`, { email })
      expect((await readCart(shop.guest, typed.id)).items[0]?.unit_price).toBe(11)
      expect((await addLine(shop, shop.guest, cart.id, "REM-SPOT-V10", 1)).status).toBe(
        403,
      )
    })

    it("A6: gets no promotion of the group", async () => {
      const group = await getLevelGroup(shop, "T3")
      const { status } = await shop.admin.post("/admin/promotions", {
        code: "TRADE-HALF",
        type: "standard",
        status: "active",
        is_automatic: true,
        rules: [{ attribute: "customer.groups.id", operator: "in", values: [group] }],
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 50,
        },
      })
      expect(status).toBe(200)
      const cart = await openAsGuest()
      await addLine(shop, shop.guest, cart.id, "AFT-BALM-15", 1)
      expect((await readCart(shop.guest, cart.id)).discount_total).toBe(0)
      const trade = await openCart(shop, shop.practitioner, { "AFT-BALM-15": 1 })
      expect(
        (await readCart(shop.practitioner, trade.id)).discount_total,
      ).toBeGreaterThan(0)
    })
  })
})
