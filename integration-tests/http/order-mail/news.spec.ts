import type { Email } from "postal-mime"
import type { AdminOrderMailsResponse } from "../../../backend/src/contracts"
import type { Refusal } from "../../support/http/actor"
import { sql } from "../../support/corrupt-db"
import { buy, openCart, type Order, type Quantities } from "../../support/http/cart"
import { hookMailServer } from "../../support/http/mail-server"
import { describeShop } from "../../support/http/shop"

const TRACKING = "1Z999AA10123456784"
const SHIPPED = /on its way/
const DELIVERED = /delivered/
const CANCELLED = /cancelled/
const REFUNDED = /refund/

describe("mails after the order", () => {
  const mails = hookMailServer()

  describeShop("what the buyer hears", { env: () => mails.env }, (shop) => {
    beforeAll(() => shop.setOption("refreshSecret", ""))

    const order = async (
      email: string,
      goods: Quantities = { "AFT-BALM-15": 3 },
      market: "us" | "eu" = "us",
    ): Promise<Order> => {
      const bought = await buy(
        shop.guest,
        await openCart(shop, shop.guest, goods, market),
        { email, country: market === "us" ? "us" : "de" },
      )
      await mails.waitFor(email, /Your Clearline order \d+$/)
      return bought
    }
    const staff = async (path: string, body: object = {}) => {
      const { status, body: text } = await shop.admin.post(`/admin/${path}`, body)
      expect({ path, status, text: status === 200 ? null : text }).toEqual({
        ...{ path, status: 200, text: null },
      })
    }
    /** Packs so many of the first line; gives the path of the parcel. */
    const pack = async ({ id, items }: Order, quantity: number): Promise<string> => {
      await staff(`orders/${id}/fulfillments`, {
        items: [{ id: items[0]?.id, quantity }],
      })
      const [parcel] = await sql<{ id: string }>(
        shop,
        `select f.id from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
         where x.order_id = $1 order by f.created_at desc limit 1`,
        [id],
      )
      return `orders/${id}/fulfillments/${parcel?.id}`
    }
    const ship = (parcel: string, { items }: Order, quantity: number, extra = {}) =>
      staff(`${parcel}/shipments`, {
        items: [{ id: items[0]?.id, quantity }],
        labels: [{ tracking_number: TRACKING, tracking_url: "#", label_url: "#" }],
        ...extra,
      })
    const readPayment = async (orderId: string): Promise<string> => {
      const [row] = await sql<{ id: string }>(
        shop,
        `select p.id from payment p join order_payment_collection x
           on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
        [orderId],
      )
      return String(row?.id)
    }
    const parts = ({ text, html }: Email) => [text ?? "", html ?? ""]
    const look = () => shop.run("send-missing-order-mails", { older_than: 0 })
    const subjects = (email: string) =>
      mails.listTo(email).map(({ subject }) => subject ?? "")
    const count = (email: string, subject: RegExp) =>
      subjects(email).filter((one) => subject.test(one)).length

    it("S18: each parcel is announced, with carrier, tracking link and what is to come", async () => {
      const email = "parcels@buyer.example"
      const bought = await order(email)
      const first = await pack(bought, 2)
      await ship(first, bought, 2)
      const mail = await mails.waitFor(email, SHIPPED)
      for (const part of parts(mail)) {
        expect(part).toContain("2 of 3 × Recovery Balm, 15 g")
        expect(part).toContain("This parcel contains 2 items. 1 more will follow")
        expect(part).toContain("UPS")
        expect(part).toContain(`https://www.ups.com/track?tracknum=${TRACKING}`)
        expect(part).toContain("Los Angeles, CA 90001")
        expect(part).toContain(`/us/orders/${bought.id}/open?key=`)
      }
      const second = await pack(bought, 1)
      await ship(second, bought, 1, { labels: [] })
      // Both the event and the job may send this mail; either is right.
      await look()
      const last = await mails.waitFor(email, SHIPPED, 2)
      for (const part of parts(last)) {
        expect(part).toContain("1 of 3 × Recovery Balm, 15 g")
        expect(part).toContain("Nothing else is to come")
        expect(part).toContain("no tracking number")
      }
    })

    it("S18: a delivery brings the aftercare of what was in the parcel", async () => {
      const email = "delivered@buyer.example"
      const bought = await order(email, { "KIT-AFTR": 1 })
      const parcel = await pack(bought, 1)
      await ship(parcel, bought, 1)
      await staff(`${parcel}/mark-as-delivered`)
      for (const part of parts(await mails.waitFor(email, DELIVERED))) {
        expect(part).toContain("1 × Removal Aftercare Kit")
        expect(part).toContain("For Removal Aftercare Kit:")
        expect(part).toContain("/us/learn/aftercare-removal-correction")
      }
    })

    it("S18: a refund says how much, how and when, as the country writes it", async () => {
      const email = "refund@buyer.example"
      const bought = await order(email, { "AFT-BALM-15": 3 }, "eu")
      const payment = await readPayment(bought.id)
      await staff(`payments/${payment}/capture`)
      await staff(`payments/${payment}/refund`, { amount: 10.5 })
      const mail = await mails.waitFor(email, REFUNDED)
      const plain = (mail.text ?? "").replaceAll("\u00a0", " ")
      expect(plain).toContain("we refunded 10,50 €")
      expect(plain).toMatch(/On \d{1,2} \w+ 20\d\d we refunded/)
      expect(plain).toContain("the way you paid")
      expect(plain).toMatch(/^Refunded\s+−10,50 €$/m)
      const write = (amount: number) =>
        new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" })
          .format(amount)
          .replaceAll("\u00a0", " ")
      expect(plain).toContain(write(bought.total))
      expect(plain).toContain(write(Math.round((bought.total - 10.5) * 100) / 100))
    })

    it("S18: a cancellation says what happens to the money, paid or not", async () => {
      const unpaid = await order("unpaid@buyer.example")
      await staff(`orders/${unpaid.id}/cancel`)
      const free = await mails.waitFor("unpaid@buyer.example", CANCELLED)
      expect(free.text).toContain("Nothing was charged")
      expect(free.text).toContain("3 × Recovery Balm")

      const paid = await order("paid@buyer.example")
      await staff(`payments/${await readPayment(paid.id)}/capture`)
      await staff(`orders/${paid.id}/cancel`)
      const back = await mails.waitFor("paid@buyer.example", CANCELLED)
      expect(back.text).toContain(`We’re paying back $${paid.total.toFixed(2)}`)
      // Core has no event for the refund of a cancellation.
      const refund = await mails.waitFor("paid@buyer.example", REFUNDED)
      expect(refund.text).toMatch(/Left after refunds\s+\$0\.00/)
    })

    it("S19: each mail is written once, however often its event arrives and the job runs", async () => {
      const email = "once@buyer.example"
      const bought = await order(email)
      const parcel = await pack(bought, 3)
      const id = parcel.split("/").pop() ?? ""
      await ship(parcel, bought, 3)
      await staff(`${parcel}/mark-as-delivered`)
      await mails.waitFor(email, DELIVERED)
      for (const name of ["shipment.created", "delivery.created"]) {
        await Promise.all([shop.emit(name, { id }), shop.emit(name, { id }), look()])
      }
      await look()
      // The mail of a later order comes after whatever those would have sent.
      await order("later@buyer.example")
      expect([count(email, SHIPPED), count(email, DELIVERED)]).toEqual([1, 1])
    })

    it("S19: what was lost with its process is written by the next look, once", async () => {
      const email = "lost@buyer.example"
      const bought = await order(email)
      await ship(await pack(bought, 3), bought, 3)
      await mails.waitFor(email, SHIPPED)
      for (const change of [
        "delete from notification where template = 'order-shipped'",
        `update notification set status = 'pending', updated_at = now() - interval '3 min'
         where template = 'order-shipped'`,
      ]) {
        mails.received.length = 0
        await sql(shop, change)
        await look()
        await look()
        expect(count(email, SHIPPED)).toBe(1)
      }
    })

    it("S20: no_notification of a parcel and of an order is obeyed, also by a later look", async () => {
      const email = "quiet@buyer.example"
      const bought = await order(email)
      const parcel = await pack(bought, 3)
      await ship(parcel, bought, 3, { no_notification: true })
      await look()
      await staff(`${parcel}/mark-as-delivered`)
      await mails.waitFor(email, DELIVERED)
      expect(count(email, SHIPPED)).toBe(0)

      const silent = await order("silent@buyer.example")
      await sql(shop, 'update "order" set no_notification = true where id = $1', [
        silent.id,
      ])
      await staff(`orders/${silent.id}/cancel`)
      await look()
      await order("afterwards@buyer.example")
      expect(subjects("silent@buyer.example")).toHaveLength(1)
    })

    it("S22: staff see which mails went out, and send one again, of this order alone", async () => {
      const email = "again@buyer.example"
      const bought = await order(email)
      const parcel = await pack(bought, 3)
      await ship(parcel, bought, 3)
      await mails.waitFor(email, SHIPPED)
      await look()
      const path = `/admin/orders/${bought.id}/mails`
      const list = async () =>
        (await shop.admin.get<AdminOrderMailsResponse>(path)).body.mails
      const before = await list()
      expect(before.map((one) => [one.template, one.to, one.status])).toEqual([
        ["order-shipped", email, "success"],
        ["order-placed", email, "success"],
      ])
      const [shipped] = before
      const repeat = (mail_id = "", who = shop.admin, where = path) =>
        who.post<AdminOrderMailsResponse & Refusal>(where, { mail_id })
      for (const times of [2, 3]) {
        const { status, body } = await repeat(shipped?.id)
        expect([status, body.mails.length]).toEqual([200, times + 1])
        expect(count(email, SHIPPED)).toBe(times)
      }
      const other = await order("other@buyer.example")
      const foreign = `/admin/orders/${other.id}/mails`
      expect((await repeat(shipped?.id, shop.admin, foreign)).status).toBe(404)
      expect((await repeat("noti_guess")).status).toBe(404)
      expect((await repeat("")).status).toBe(400)
      for (const who of [shop.guest, shop.client]) {
        expect((await repeat(shipped?.id, who)).status).toBe(401)
        expect((await who.get(path)).status).toBe(401)
      }
      await sql(shop, "update fulfillment set canceled_at = now() where id = $1", [
        parcel.split("/").pop() ?? "",
      ])
      expect(await repeat(shipped?.id)).toMatchObject({
        status: 409,
        body: {
          code: "mail_outdated",
          message: expect.stringContaining(`order #${bought.display_id}`),
        },
      })
      expect(count(email, SHIPPED)).toBe(3)
    })

    it("S19: no link that opens an order is stored where staff or a copy of the database show it", async () => {
      const email = "stored@buyer.example"
      const bought = await order(email)
      await ship(await pack(bought, 3), bought, 3)
      await mails.waitFor(email, SHIPPED)
      const stored = JSON.stringify([
        (await shop.admin.get("/admin/notifications?limit=50")).body,
        await sql(shop, "select * from notification"),
      ])
      expect(stored).toContain("order-shipped")
      expect(stored).not.toContain("open?key=")
    })
  })
})
