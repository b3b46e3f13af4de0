import type {
  AdminCheckResponse,
  AdminDiscrepanciesResponse,
  Readiness,
} from "../../../backend/src/contracts"
import { buy, complete, openCart, prepareCheckout } from "../../support/http/cart"
import { ageOrder, findCartId, sql, unplaceOrder } from "../../support/corrupt-db"
import { askShop } from "../../support/http/reconciling"
import { describeShop } from "../../support/http/shop"
import { readStock, setStock } from "../../support/http/stock"

describeShop("reconciliation", (shop) => {
  const { look, violations, listRows, listMails, readOrder, buyFoam } = askShop(shop)

  it("I1–I6: all hold in a shop that has sold", async () => {
    await buy(
      shop.guest,
      await openCart(shop, shop.guest, { "AFT-FOAM-50": 3, "KIT-AFTR": 1 }),
    )
    expect(await violations()).toEqual([])
    await look()
    expect(await listRows()).toEqual([])
  })

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
    // Sold from the shelf only; foam is sold on backorder too.
    await buy(shop.guest, await openCart(shop, shop.guest, { "SUP-SHADE-SET": 3 }))
    const { reserved } = await readStock(shop, "SUP-SHADE-SET")
    await setStock(shop, { "SUP-SHADE-SET": reserved - 1 })
    await look()
    await look()
    expect(await listRows()).toMatchObject([
      { invariant: "I1", action: "reported", solved_at: null },
    ])
    await setStock(shop, { "SUP-SHADE-SET": reserved })
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

  it("I3: an order whose totals do not say what it costs is unknown, not paid", async () => {
    const [order, paid] = [await buyFoam(), await buyFoam()]
    await unplaceOrder(shop, order.id, 110)
    await sql(shop, "update order_summary set totals = totals - 'pending_difference'")
    expect(await violations()).toMatchObject([
      { invariant: "I3", subject_id: order.id, facts: { to_pay: null } },
    ])
    const cartId = await findCartId(shop, order.id)
    await look()
    await look()
    const rows = await listRows()
    expect(rows).toMatchObject([
      { invariant: "I3", subject_id: order.id, action: "reported", solved_at: null },
    ])
    expect(rows[0]?.note).toMatch(/cannot be read/)
    const again = await complete(shop.guest, cartId)
    expect([again.status, again.body.code]).toEqual([409, "order_unsettled"])
    for (const { id } of [order, paid]) {
      expect((await readOrder(id))?.status).toBe("pending")
    }
    expect(await listMails(order.id)).toEqual([])
  })

  it("I3: I6: a record of a completion that cannot be read hides no order", async () => {
    const order = await buyFoam()
    const cartId = await findCartId(shop, order.id)
    await unplaceOrder(shop, order.id, 110)
    for (const table of ["order_cart", "order_payment_collection"]) {
      await sql(shop, `delete from ${table} where order_id = $1`, [order.id])
    }
    await sql(
      shop,
      `update workflow_execution set state = 'invoking',
         context = context #- '{data,payload}', execution = execution - 'steps',
         created_at = created_at - interval '111 s', updated_at = updated_at - interval '6 min'
       where workflow_id = 'complete-cart'`,
    )
    const found = await violations()
    expect(found).toMatchObject([
      {
        invariant: "I3",
        subject_id: order.id,
        facts: { is_certain: false, cart_id: cartId },
      },
      { invariant: "I6", facts: { cart_id: null } },
    ])
    await look()
    const rows = await listRows()
    expect(rows.map(({ invariant, action }) => [invariant, action]).sort()).toEqual([
      ["I3", "reported"],
      ["I6", "reported"],
    ])
    expect((await readOrder(order.id))?.status).toBe("pending")
    // The shop waits for unfinished work when it stops.
    await sql(shop, "update workflow_execution set state = 'done'")
  })

  it("I10: a limit that is gone from the database, or switched off, is listed, and the shop is not ready", async () => {
    const ready = async () => {
      const { status, body } = await shop.guest.get<Readiness>("/ready")
      return { status, ...body }
    }
    expect(await ready()).toEqual({ status: 200, ready: true })
    const insert = "clearline_limit_reservations_insert"
    const [kept] = await sql<{ text: string }>(
      shop,
      "select pg_get_triggerdef(oid) as text from pg_trigger where tgname = $1",
      [insert],
    )
    await sql(shop, `drop trigger ${insert} on reservation_item`)
    await sql(shop, "alter table product disable trigger clearline_pairing_published")
    try {
      const names = (await violations()).map(({ subject_id }) => subject_id)
      expect(names.sort()).toEqual([insert, "clearline_pairing_published"])
      expect(await ready()).toEqual({ status: 503, ready: false })
      await look()
      const rows = await listRows()
      expect(rows).toHaveLength(2)
      for (const row of rows) {
        expect(row).toMatchObject({ invariant: "I10", action: "reported" })
        expect(row.note).toMatch(/Restart/)
      }
    } finally {
      await sql(shop, kept?.text ?? "")
      await sql(shop, "alter table product enable trigger clearline_pairing_published")
    }
    await look()
    expect(await listRows()).toMatchObject([{ action: "gone" }, { action: "gone" }])
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
      await unplaceOrder(shop, (await buyFoam(pieces)).id, 110)
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
    await unplaceOrder(shop, (await buyFoam()).id, 110)
    const responses = await Promise.all(
      Array.from({ length: 4 }, () =>
        shop.admin.post<AdminCheckResponse>("/admin/discrepancies"),
      ),
    )
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(responses.filter(({ body }) => !body.busy)).toHaveLength(1)
    expect(await listRows()).toHaveLength(1)
    expect(await violations()).toEqual([])
  })
})
