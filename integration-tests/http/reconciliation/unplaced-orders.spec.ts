import { rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { poll } from "../../support/browser/poll"
import { complete, openCart, prepareCheckout, readCart } from "../../support/http/cart"
import { ageOrder, findCartId, sql, unplaceOrder } from "../../support/corrupt-db"
import { askShop } from "../../support/http/reconciling"
import { describeShop } from "../../support/http/shop"
import { readStock } from "../../support/http/stock"

describeShop("orders that were never placed", (shop) => {
  const { look, violations, listRows, listMails, readOrder, buyFoam } = askShop(shop)

  /** As a process leaves it that dies before it ties the order to its cart; ages in seconds. */
  const unlinkOrder = async (
    orderId: string,
    { begunAgo, savedAgo }: { begunAgo: number; savedAgo: number },
  ) => {
    for (const table of ["order_cart", "order_payment_collection"]) {
      await sql(shop, `delete from ${table} where order_id = $1`, [orderId])
    }
    await sql(
      shop,
      `update workflow_execution set state = 'not_started',
         created_at = created_at - make_interval(secs => $1),
         updated_at = updated_at - make_interval(secs => $2)
       where workflow_id = 'complete-cart'`,
      [begunAgo, savedAgo],
    )
  }

  it("I3: an order that nobody paid is taken back, its goods are free, its buyer is told once and can buy again", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 110)
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
        note: expect.stringMatching(/cancelled.*free again.*open as before.*told/),
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

  it("I3: an unpaid order is left alone while its payment may be on its way", async () => {
    const order = await buyFoam()
    await unplaceOrder(shop, order.id, 70)
    await look()
    expect(await violations()).toMatchObject([{ invariant: "I3", subject_id: order.id }])
    expect((await readOrder(order.id))?.status).toBe("pending")
    await ageOrder(shop, order.id, 40)
    await look()
    expect(await violations()).toEqual([])
    expect((await readOrder(order.id))?.status).toBe("canceled")
  })

  it("I3: an order whose completion died before it was tied to its cart is found and taken back", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 110)
    await unlinkOrder(order.id, { begunAgo: 111, savedAgo: 111 })
    expect(await violations()).toMatchObject([{ invariant: "I3", subject_id: order.id }])
    await look()
    expect(await violations()).toEqual([])
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await readStock(shop, "AFT-FOAM-50")).toEqual(before)
    expect(await listMails(order.id)).toHaveLength(1)
    expect((await complete(shop.guest, cartId)).body.type).toBe("order")
  })

  it("I3, I6: the record of a completion stays open while an order that only it explains is not settled", async () => {
    const before = await readStock(shop, "AFT-FOAM-50")
    const order = await buyFoam()
    await unplaceOrder(shop, order.id, 70)
    await unlinkOrder(order.id, { begunAgo: 71, savedAgo: 400 })
    await look()
    expect((await readOrder(order.id))?.status).toBe("pending")

    await ageOrder(shop, order.id, 40)
    await sql(
      shop,
      `update workflow_execution set created_at = created_at - interval '40 s'
       where workflow_id = 'complete-cart'`,
    )
    await look()
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await readStock(shop, "AFT-FOAM-50")).toEqual(before)
    await look()
    expect(await violations()).toEqual([])
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
    expect(await listRows("?state=solved")).toMatchObject([
      { invariant: "I3", subject_id: order.id, action: "repaired" },
    ])
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
    await unplaceOrder(shop, order.id, 110)
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
    expect(refused).toMatchObject({ status: 409, body: { code: "order_unsettled" } })
  })

  it("I3: a mail that could not be sent is sent by a later look, and then the row is solved", async () => {
    const order = await buyFoam()
    // Its confirmation must have left before the folder of mails is moved away.
    await poll("the confirmation", async () => {
      const [sent] = await sql<{ id: string }>(
        shop,
        "select id from notification where idempotency_key = $1 and status = 'success'",
        [`order-placed:${order.id}`],
      )
      return sent
    })
    await unplaceOrder(shop, order.id, 110)
    const mailDir = path.join(process.env.DATA_DIR ?? "", "mail")
    await rename(mailDir, `${mailDir}.away`)
    await writeFile(mailDir, "no folder")
    shop.expectOutput(/the mail that says so did not leave/)
    try {
      await look()
    } finally {
      await rm(mailDir)
      await rename(`${mailDir}.away`, mailDir)
    }
    expect((await readOrder(order.id))?.status).toBe("canceled")
    expect(await listRows("?state=open")).toMatchObject([
      { action: "repaired", note: expect.stringMatching(/could not be sent yet/) },
    ])
    await look()
    expect(await listRows("?state=open")).toEqual([])
    await look()
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
    await unplaceOrder(shop, awaited.id, 110)
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
})
