import type {
  AdminCheckResponse,
  AdminDiscrepanciesResponse,
} from "../../../backend/src/contracts"
import {
  buy,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { ageOrder, findCartId, sql, unplaceOrder } from "../../support/http/damage"
import { describeShop } from "../../support/http/shop"
import { readStock, setStock } from "../../support/http/stock"
import { listViolations } from "../../support/violations"

describeShop("reconciliation", (shop) => {
  const look = () => shop.runJob("reconciliation-look")
  const violations = () => listViolations(shop.databaseUrl)
  const listRows = async (query = "") => {
    const { body } = await shop.admin.get<AdminDiscrepanciesResponse>(
      `/admin/discrepancies${query}`,
    )
    return body.discrepancies
  }
  const listMails = (orderId: string) =>
    sql<{ to: string; status: string }>(
      shop,
      `select "to", status from notification where template = 'order-not-placed' and resource_id = $1`,
      [orderId],
    )
  const readOrder = async (id: string) => {
    const [row] = await sql<{ status: string; updated_at: Date }>(
      shop,
      `select status, updated_at from "order" where id = $1`,
      [id],
    )
    return row
  }
  const buyFoam = async (pieces = 2) =>
    buy(shop.guest, await openCart(shop, shop.guest, { "AFT-FOAM-50": pieces }))

  it("I1–I6: all hold in a shop that has sold", async () => {
    await buy(
      shop.guest,
      await openCart(shop, shop.guest, { "AFT-FOAM-50": 3, "KIT-AFTR": 1 }),
    )
    expect(await violations()).toEqual([])
    await look()
    expect(await listRows()).toEqual([])
  })

  it("I3: an order that nobody paid is taken back, its goods are free, its buyer is told once and can buy again", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 70)
    expect(await violations()).toMatchObject([{ invariant: "I3", subject_id: order.id }])

    await look()

    expect(await violations()).toEqual([])
    expect(await readStock(shop, "AFT-FOAM-50")).toEqual(before)
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await listMails(order.id)).toEqual([
      { to: "renee@buyer.example", status: "success" },
    ])
    expect(await listRows()).toMatchObject([
      {
        invariant: "I3",
        subject_id: order.id,
        action: "repaired",
        note: expect.stringMatching(/cancelled.*free again.*open as before/),
        solved_at: expect.any(String),
      },
    ])

    const settled = [await readOrder(order.id), await listRows()]
    await look()
    expect([await readOrder(order.id), await listRows()]).toEqual(settled)
    expect(await listMails(order.id)).toHaveLength(1)

    expect((await readCart(shop.guest, cartId)).items[0]?.quantity).toBe(2)
    const again = await complete(shop.guest, cartId)
    expect([again.status, again.body.type]).toEqual([200, "order"])
    expect(again.body.order.id).not.toBe(order.id)
    expect(await violations()).toEqual([])
    expect((await readStock(shop, "AFT-FOAM-50")).reserved - before.reserved).toBe(2)
  })

  it("I3: an order whose completion died before it was tied to its cart is found and taken back", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 70)
    for (const table of ["order_cart", "order_payment_collection"]) {
      await sql(shop, `delete from ${table} where order_id = $1`, [order.id])
    }
    await sql(
      shop,
      `update workflow_execution set state = 'not_started',
         created_at = created_at - interval '71 s', updated_at = updated_at - interval '71 s'
       where workflow_id = 'complete-cart'`,
    )
    expect(await violations()).toMatchObject([{ invariant: "I3", subject_id: order.id }])
    await look()
    expect(await violations()).toEqual([])
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await readStock(shop, "AFT-FOAM-50")).toEqual(before)
    expect(await listMails(order.id)).toHaveLength(1)
    expect((await complete(shop.guest, cartId)).body.type).toBe("order")
  })

  it("I3: completing the cart of such an order again says so in words, and never that it is an order", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 5)
    const refused = await complete(shop.guest, cartId)
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: "order_not_placed",
        message: expect.stringMatching(/Nothing was charged/),
      },
    })
    expect(refused.body.type).not.toBe("order")
    expect(await readStock(shop, "AFT-FOAM-50")).toEqual(before)
    expect(await listMails(order.id)).toHaveLength(1)
    const again = await complete(shop.guest, cartId)
    expect([again.status, again.body.type]).toEqual([200, "order"])
    await look()
    expect(await listMails(order.id)).toHaveLength(1)
    expect(await violations()).toEqual([])
  })

  it("I3: an unpaid order that somebody has packed is told to a person and left alone", async () => {
    const order = await buyFoam()
    const packed = await shop.admin.post(`/admin/orders/${order.id}/fulfillments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    })
    expect(packed.status).toBe(200)
    await unplaceOrder(shop, order.id, 70)
    await look()
    expect((await readOrder(order.id))?.status).toBe("pending")
    expect(await listMails(order.id)).toEqual([])
    const [row] = await listRows("?state=open")
    expect(row).toMatchObject({
      invariant: "I3",
      action: "reported",
      note: expect.stringMatching(/by hand/),
      solved_at: null,
    })
    const refused = await complete(shop.guest, await findCartId(shop, order.id))
    expect(refused).toMatchObject({ status: 409, body: { code: "order_not_placed" } })
  })

  it("I3: a mail that could not be sent is sent by a later look, and then the row is solved", async () => {
    const order = await buyFoam()
    await unplaceOrder(shop, order.id, 70)
    await sql(shop, "update notification_provider set is_enabled = false")
    await look()
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await listRows("?state=open")).toMatchObject([
      { action: "repaired", note: expect.stringMatching(/could not be sent yet/) },
    ])
    await sql(shop, "update notification_provider set is_enabled = true")
    await look()
    expect(await listRows("?state=open")).toEqual([])
    const mails = await listMails(order.id)
    expect(mails.filter(({ status }) => status === "success")).toHaveLength(1)
  })

  it("I3: healthy orders of every kind are never touched", async () => {
    const paid = await buyFoam()
    const fulfilled = await buyFoam(1)
    await shop.admin.post(`/admin/orders/${fulfilled.id}/fulfillments`, {
      items: fulfilled.items.map(({ id, quantity }) => ({ id, quantity })),
    })
    const cancelled = await buyFoam(1)
    await shop.admin.post(`/admin/orders/${cancelled.id}/cancel`)
    const refunded = await buyFoam(1)
    const [payment] = await sql<{ id: string; amount: string }>(
      shop,
      `select p.id, p.amount from payment p join order_payment_collection x using (payment_collection_id)
       where x.order_id = $1`,
      [refunded.id],
    )
    await shop.admin.post(`/admin/payments/${payment?.id}/capture`)
    await shop.admin.post(`/admin/payments/${payment?.id}/refund`, {
      amount: Number(payment?.amount),
    })
    const awaited = await buyFoam(1)
    await unplaceOrder(shop, awaited.id, 70)
    await sql(
      shop,
      "update payment_session set status = 'pending_authorization' where status = 'pending'",
    )
    const free = await buyForNothing()
    const [draft] = await sql<{ id: string }>(
      shop,
      `insert into "order" (id, display_id, status, is_draft_order, currency_code, email, version)
       values ('order_draft', 9000, 'draft', true, 'usd', 'renee@buyer.example', 1) returning id`,
    )
    const young = await buyFoam(1)
    await unplaceOrder(shop, young.id, 30)
    const old = [paid, fulfilled, cancelled, refunded, free]
    for (const { id } of old) await ageOrder(shop, id, 700)

    const snapshot = () =>
      sql(
        shop,
        `select 'order', id, status::text, updated_at from "order"
         union all select 'hold', id, deleted_at::text, updated_at from reservation_item
         union all select 'payment', id, canceled_at::text, updated_at from payment
         union all select 'cart', cart_id, deleted_at::text, updated_at from order_cart
         order by 1, 2`,
      )
    const before = await snapshot()
    expect(draft?.id).toBe("order_draft")
    expect(await violations()).toEqual([])
    await look()
    expect(await snapshot()).toEqual(before)
    expect(await listRows()).toEqual([])
    expect(
      (await complete(shop.guest, await findCartId(shop, free.id))).body,
    ).toMatchObject({ type: "order", order: { id: free.id } })
  }, 60_000)

  async function buyForNothing() {
    const promotion = await shop.admin.post("/admin/promotions", {
      code: "ALLFREE",
      type: "standard",
      status: "active",
      is_automatic: false,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: 100,
        currency_code: "usd",
      },
    })
    expect(promotion.status).toBe(200)
    const shipping = await shop.admin.post("/admin/promotions", {
      code: "FREESHIP",
      type: "standard",
      status: "active",
      is_automatic: false,
      application_method: {
        type: "percentage",
        target_type: "shipping_methods",
        allocation: "across",
        value: 100,
        currency_code: "usd",
      },
    })
    expect(shipping.status).toBe(200)
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await prepareCheckout(shop.guest, cart)
    await shop.guest.post(`/store/carts/${cart.id}/promotions`, {
      promo_codes: ["ALLFREE", "FREESHIP"],
    })
    expect((await readCart(shop.guest, cart.id)).total).toBe(0)
    const { status, body } = await complete(shop.guest, cart.id)
    expect(status).toBe(200)
    return body.order
  }

  it("I2: a wrong count of held pieces becomes the sum of the holds", async () => {
    await buyFoam(3)
    const held = (await readStock(shop, "AFT-FOAM-50")).reserved
    await sql(
      shop,
      `update inventory_level set reserved_quantity = reserved_quantity + 4
       where inventory_item_id = (select id from inventory_item where sku = 'AFT-FOAM-50')`,
    )
    expect((await violations()).map(({ invariant }) => invariant)).toEqual(["I2", "I2"])
    await look()
    expect(await violations()).toEqual([])
    expect((await readStock(shop, "AFT-FOAM-50")).reserved).toBe(held)
    expect(await listRows()).toMatchObject([
      { action: "repaired" },
      { action: "repaired" },
    ])
    // Core still counts on: its own exact number was corrected too.
    await buyFoam(1)
    expect((await readStock(shop, "AFT-FOAM-50")).reserved).toBe(held + 1)
    expect(await violations()).toEqual([])
  })

  it("I9: a hold whose order is gone is released, a hold by hand is left", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    await ageOrder(shop, order.id, 70)
    const [level] = await sql<{ inventory_item_id: string; location_id: string }>(
      shop,
      `select inventory_item_id, location_id from reservation_item limit 1`,
    )
    const byHand = await shop.admin.post<{ reservation: { id: string } }>(
      "/admin/reservations",
      { ...level, quantity: 1, description: "for the window" },
    )
    await sql(
      shop,
      "update reservation_item set created_at = created_at - interval '1 day' where id = $1",
      [byHand.body.reservation.id],
    )
    await sql(
      shop,
      `update "order" set canceled_at = now(), status = 'canceled' where id = $1`,
      [order.id],
    )
    expect(await violations()).toMatchObject([{ invariant: "I9" }])
    await look()
    expect(await violations()).toEqual([])
    expect((await readStock(shop, "AFT-FOAM-50")).reserved).toBe(before.reserved + 1)
    expect(await listMails(order.id)).toEqual([])
  })

  it("I4: a cart keeps its order in force; two in force are told to a person", async () => {
    const [first, second] = [await buyFoam(1), await buyFoam(1)]
    const cartId = await findCartId(shop, first.id)
    await sql(shop, "update order_cart set cart_id = $1 where order_id = $2", [
      cartId,
      second.id,
    ])
    await look()
    expect(await listRows()).toMatchObject([
      { invariant: "I4", action: "reported", note: expect.stringMatching(/which one/) },
    ])
    await shop.admin.post(`/admin/orders/${second.id}/cancel`)
    await look()
    expect(await violations()).toEqual([])
    expect(await listRows()).toMatchObject([{ invariant: "I4", action: "repaired" }])
    expect(await findCartId(shop, first.id)).toBe(cartId)
  })

  it("I1: pieces sold beyond the shelf are told, and the row is closed when somebody counts again", async () => {
    await buyFoam(3)
    const { reserved } = await readStock(shop, "AFT-FOAM-50")
    await setStock(shop, { "AFT-FOAM-50": reserved - 1 })
    await look()
    await look()
    expect(await listRows()).toMatchObject([
      { invariant: "I1", action: "reported", solved_at: null },
    ])
    await setStock(shop, { "AFT-FOAM-50": reserved })
    await look()
    expect(await listRows()).toMatchObject([
      { invariant: "I1", action: "gone", solved_at: expect.any(String) },
    ])
  })

  it("I6: a completion whose process died is closed as it had ended", async () => {
    const order = await buyFoam()
    const dead = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await sql(
      shop,
      `insert into workflow_execution (id, workflow_id, transaction_id, run_id, execution, context, state, created_at, updated_at)
       select 'wf_exec_dead', workflow_id, 'dead', 'dead', execution,
         jsonb_set(context, '{data,payload,id}', to_jsonb($1::text)), state, created_at, updated_at
       from workflow_execution where workflow_id = 'complete-cart' limit 1`,
      [dead.id],
    )
    await sql(
      shop,
      `update workflow_execution set state = 'invoking', updated_at = updated_at - interval '6 min'`,
    )
    expect((await violations()).map(({ invariant }) => invariant)).toEqual(["I6", "I6"])
    await look()
    expect(await violations()).toEqual([])
    const states = await sql(
      shop,
      "select transaction_id = 'dead' as is_dead, state from workflow_execution order by 1",
    )
    expect(states).toEqual([
      { is_dead: false, state: "done" },
      { is_dead: true, state: "failed" },
    ])
    expect((await readOrder(order.id))?.status).toBe("pending")
  })

  it("F19: an expired lock stops nobody and is removed", async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await prepareCheckout(shop.guest, cart)
    await sql(
      shop,
      "create table locking (id text primary key, owner_id text, expiration timestamptz)",
    )
    await sql(
      shop,
      `insert into locking values ($1, null, now() - interval '91 s'), ('kept', null, now() + interval '1 h')`,
      [cart.id],
    )
    expect(await violations()).toMatchObject([{ invariant: "I5", subject_id: cart.id }])
    const begun = Date.now()
    expect((await complete(shop.guest, cart.id)).status).toBe(200)
    expect(Date.now() - begun).toBeLessThan(5_000)
    await look()
    expect(await violations()).toEqual([])
    expect(await sql(shop, "select id from locking")).toEqual([{ id: "kept" }])
  })

  it("tells the dashboard page by page, and only staff", async () => {
    for (const pieces of [1, 1, 1]) {
      await unplaceOrder(shop, (await buyFoam(pieces)).id, 70)
    }
    const checked = await shop.admin.post<AdminCheckResponse>("/admin/discrepancies")
    expect(checked.body.busy).toBe(false)
    expect(
      checked.body.results.find(({ invariant }) => invariant === "I3"),
    ).toMatchObject({
      found: 3,
      repaired: 3,
      left: 0,
    })
    const { body } = await shop.admin.get<AdminDiscrepanciesResponse>(
      "/admin/discrepancies?limit=2&offset=2&state=solved",
    )
    expect(body).toMatchObject({ count: 3, limit: 2, offset: 2, open: 0 })
    expect(body.discrepancies).toHaveLength(1)
    for (const query of ["limit=0", "limit=101", "offset=-1", "state=lost", "x=1"]) {
      const { status } = await shop.admin.get(`/admin/discrepancies?${query}`)
      expect([query, status]).toEqual([query, 400])
    }
    const told = await shop.admin.post("/admin/discrepancies", { invariant: "I3" })
    expect(told.status).toBe(400)
    for (const stranger of [shop.guest, shop.client, shop.practitioner]) {
      expect((await stranger.get("/admin/discrepancies")).status).toBe(401)
      expect((await stranger.post("/admin/discrepancies")).status).toBe(401)
    }
  })

  it("is done by one process at a time", async () => {
    await unplaceOrder(shop, (await buyFoam()).id, 70)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        shop.admin.post<AdminCheckResponse>("/admin/discrepancies"),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(answers.filter(({ body }) => !body.busy)).toHaveLength(1)
    expect(await listRows()).toHaveLength(1)
    expect(await violations()).toEqual([])
  })
})
