import {
  type AdminOrderDeskResponse,
  type AdminPaymentLinkResponse,
  ORDER_KEY_HEADER,
  type OrderPaymentResponse,
} from "../../../backend/src/contracts"
import type { Actor, Refusal } from "../../support/http/actor"
import { buildAddress, openCart, type Order } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { newEmail, readLink, readMail } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { readStock } from "../../support/http/stock"

const SKU = "AFT-BALM-15"
const PROVIDER = { provider_id: "pp_system_default" }
type PaymentBody = OrderPaymentResponse & Refusal

describeShop("an order that is paid by its link", (shop) => {
  const staff = async <Body = unknown>(
    path: string,
    body: object = {},
  ): Promise<Body> => {
    const response = await shop.admin.post<Body & Refusal>(`/admin/${path}`, body)
    if (response.status !== 200) {
      throw new Error(`${path}: ${response.status} ${response.body.message}`)
    }
    return response.body
  }
  /** A phone order with its signed link, as the buyer gets it by mail. */
  const orderByPhone = async () => {
    const email = newEmail("phone")
    const { sales_channel_id, region_id } = await openCart(shop, shop.guest)
    const { draft_order } = await staff<{ draft_order: Order }>("draft-orders", {
      ...{ email, region_id, sales_channel_id },
      shipping_address: buildAddress("us"),
      items: [{ variant_id: shop.variantId(SKU), quantity: 2 }],
    })
    const { id } = draft_order
    await staff(`draft-orders/${id}/convert-to-order`)
    const key = await readLink(email, new RegExp(`/orders/${id}/open`), "key")
    return { id, email, key, buyer: holdLink(key) }
  }
  const holdLink = (key: string) => shop.as("link", { [ORDER_KEY_HEADER]: key })
  const look = (who: Actor, id: string) =>
    who.get<PaymentBody>(`/store/orders/${id}/payment`)
  const ask = async (who: Actor, id: string) => {
    const { status, body } = await who.post<PaymentBody>(`/store/orders/${id}/payment`)
    expect(status).toBe(200)
    return body.payment
  }
  const openSession = (who: Actor, collection: string | null) =>
    who.post<Refusal>(
      `/store/payment-collections/${collection}/payment-sessions`,
      PROVIDER,
    )
  const complete = (who: Actor, id: string, collection: string | null) =>
    who.post<PaymentBody>(`/store/orders/${id}/payment/completion`, {
      payment_collection_id: collection,
    })
  const listPayments = (id: string) =>
    sql<{ id: string; amount: string; canceled_at: Date | null }>(
      shop,
      `select p.id, p.amount, p.canceled_at from payment p
       join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [id],
    )
  /** As core works it out from the lines, with tax, in whole cents. */
  const readTotal = async (id: string) => {
    const { body } = await shop.admin.get<{ order: Order }>(`/admin/orders/${id}`)
    expect(body.order.tax_total).toBeGreaterThan(0)
    return Math.round(body.order.total * 100) / 100
  }
  const listMails = async (id: string) => {
    const mails = await sql<{ template: string }>(
      shop,
      "select template from notification where resource_id = $1 order by created_at",
      [id],
    )
    return mails.map(({ template }) => template)
  }
  const age = (id: string, days: number) =>
    sql(
      shop,
      `update payment_collection set created_at = created_at - $2 * interval '1 day'
       where id in (select payment_collection_id from order_payment_collection
         where order_id = $1)`,
      [id, days],
    )
  const readOverdue = async () => {
    const { body } = await shop.admin.get<AdminOrderDeskResponse>("/admin/order-desk")
    return body.queues.overdue.count
  }

  it("O3: the mail of a phone order says what is due and until when, and its link alone opens the payment", async () => {
    const { id, email, key, buyer } = await orderByPhone()
    const { status, body } = await look(buyer, id)
    expect(status).toBe(200)
    const { payment } = body
    expect(payment).toMatchObject({ order_id: id, state: "due", currency_code: "usd" })
    expect(payment.due).toBe(await readTotal(id))
    const days = (Date.parse(payment.pay_until ?? "") - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(7, 1)
    const mail = await readMail(email, /is still to be paid/)
    expect(mail.subject).toBe(`Please pay your Clearline order ${payment.display_id}`)
    expect(mail.text).toContain(`$${payment.due.toFixed(2)} is still to be paid`)
    expect(await listMails(id)).toEqual(["order-placed"])

    const other = await orderByPhone()
    const [expires = "", signature = ""] = key.split(".")
    const strangers: [string, Actor][] = [
      ["nobody", shop.guest],
      ["another account", shop.client],
      ["another order's link", holdLink(other.key)],
      ["a later end", holdLink(`zzzzzzz.${signature}`)],
      ["a cut signature", holdLink(key.slice(0, -1))],
      ["an expired link", holdLink(`1.${signature}`)],
      ["no signature", holdLink(`${expires}.`)],
    ]
    const collection = payment.payment_collection_id
    for (const [name, who] of strangers) {
      const tried = await Promise.all([
        look(who, id),
        who.post(`/store/orders/${id}/payment`),
        openSession(who, collection),
        complete(who, id, collection),
      ])
      expect([name, ...tried.map((one) => one.status)]).toEqual([
        name,
        404,
        404,
        404,
        404,
      ])
    }
    expect((await look(buyer, id)).body).toEqual(body)
    const link = await shop.admin.get<AdminPaymentLinkResponse>(
      `/admin/orders/${id}/payment-link`,
    )
    expect(link.body.payment).toEqual(payment)
    const url = new URL(link.body.url ?? "")
    expect(url.pathname).toBe(`/us/orders/${id}/open`)
    expect(url.searchParams.get("to")).toBe("pay")
    const staffLink = holdLink(url.searchParams.get("key") ?? "")
    expect((await look(staffLink, id)).status).toBe(200)
    expect((await shop.client.get(`/admin/orders/${id}/payment-link`)).status).toBe(401)
    expect((await shop.admin.get("/admin/orders/order_x/payment-link")).status).toBe(404)
  })

  it("O4: paid twice at once is paid once; paid again, nothing happens", async () => {
    const { id, buyer } = await orderByPhone()
    const asked = await Promise.all([ask(buyer, id), ask(buyer, id), ask(buyer, id)])
    const collections = new Set(asked.map((one) => one.payment_collection_id))
    expect(collections.size).toBe(1)
    const [collection = null] = collections
    // Without a session nothing can be paid.
    expect((await complete(buyer, id, collection)).body.code).toBe("payment_changed")
    const tabs = await Promise.all(
      [1, 2, 3].map(async () => {
        const session = await openSession(buyer, collection)
        if (session.status !== 200) return { session, paid: null }
        return { session, paid: await complete(buyer, id, collection) }
      }),
    )
    for (const { session, paid } of tabs) {
      if (session.status !== 200) expect(session.body.code).toBe("payment_closed")
      if (paid) expect([paid.status, paid.body.payment.state]).toEqual([200, "paid"])
    }
    expect(tabs.some(({ paid }) => paid !== null)).toBe(true)
    const payments = await listPayments(id)
    expect(payments).toHaveLength(1)
    expect(Number(payments[0]?.amount)).toBe(asked[0]?.due)
    // Again, later.
    expect((await complete(buyer, id, collection)).body.payment.state).toBe("paid")
    expect((await openSession(buyer, collection)).body.code).toBe("payment_closed")
    expect(await ask(buyer, id)).toMatchObject({ state: "paid", due: 0 })
    expect(await listPayments(id)).toEqual(payments)
    const order = await shop.admin.get<{ order: Order }>(`/admin/orders/${id}`)
    expect(order.body.order.payment_status).toBe("authorized")
  })

  it("O4: an amount that changed, a declined card and a cancelled order charge nothing", async () => {
    const { id, buyer, email } = await orderByPhone()
    const { payment_collection_id: collection, due } = await ask(buyer, id)
    await openSession(buyer, collection)
    await staff("order-edits", { order_id: id })
    await staff(`order-edits/${id}/items`, {
      items: [{ variant_id: shop.variantId(SKU), quantity: 1 }],
    })
    await staff(`order-edits/${id}/confirm`)
    expect((await complete(buyer, id, collection)).body.code).toBe("payment_changed")
    // The buyer hears of it, with a link of its own.
    await readMail(email, /Please pay for your Clearline order/)
    expect(await listMails(id)).toEqual(["order-placed", "order-payment-due"])
    const edited = await ask(buyer, id)
    expect(edited.due).toBeGreaterThan(due)
    expect(edited.due).toBe(await readTotal(id))
    expect((await complete(buyer, id, edited.payment_collection_id)).body.code).toBe(
      "payment_changed",
    )
    await openSession(buyer, edited.payment_collection_id)

    shop.expectOutput(/was not authorized with the provider|payment session/i)
    const declining = await shop.declinePayments()
    const declined = await complete(buyer, id, edited.payment_collection_id)
    await declining.end()
    expect([declined.status, declined.body.code]).toEqual([400, "payment_declined"])
    expect(await listPayments(id)).toEqual([])

    await staff(`orders/${id}/cancel`)
    expect(await ask(buyer, id)).toMatchObject({ state: "canceled", due: 0 })
    const late = await complete(buyer, id, edited.payment_collection_id)
    expect(late.body.payment.state).toBe("canceled")
    expect(await listPayments(id)).toEqual([])
  })

  it("O5: what is not paid in time is listed, and released when nobody packed it", async () => {
    const before = await readStock(shop, SKU)
    const [late, packed, paid] = [
      await orderByPhone(),
      await orderByPhone(),
      await orderByPhone(),
    ]
    const { payment_collection_id: collection } = await ask(late.buyer, late.id)
    await openSession(late.buyer, collection)
    const other = await ask(paid.buyer, paid.id)
    await openSession(paid.buyer, other.payment_collection_id)
    await complete(paid.buyer, paid.id, other.payment_collection_id)
    const { body } = await shop.admin.get<{ order: Order }>(`/admin/orders/${packed.id}`)
    await staff(`orders/${packed.id}/fulfillments`, {
      items: [{ id: body.order.items[0]?.id, quantity: 1 }],
    })
    expect(await readOverdue()).toBe(0)
    for (const { id } of [late, packed, paid]) await age(id, 8)
    expect(await readOverdue()).toBe(2)

    for (const { id } of [late, packed, paid]) {
      await shop.run("release-unpaid-order", { order_id: id })
    }
    const orders = await sql<{ id: string; is_canceled: boolean }>(
      shop,
      `select id, canceled_at is not null as is_canceled from "order"
       where id in ($1, $2, $3)`,
      [late.id, packed.id, paid.id],
    )
    const released = orders.filter((one) => one.is_canceled).map(({ id }) => id)
    expect(released).toEqual([late.id])
    expect(await readOverdue()).toBe(1)
    const after = await readStock(shop, SKU)
    expect(after.stocked - after.reserved).toBe(before.stocked - before.reserved - 4)
    expect((await readMail(late.email, /was cancelled/)).text).toContain(
      "Nothing was charged",
    )
  })
})
