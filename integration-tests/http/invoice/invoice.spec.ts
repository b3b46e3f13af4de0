import {
  type AdminInvoicesResponse,
  buildSums,
  type InvoicesResponse,
  ORDER_CART_HEADER,
  type OrderLookupResponse,
} from "../../../backend/src/contracts"
import { poll } from "../../support/browser/poll"
import { sql } from "../../support/corrupt-db"
import type { Actor, Refusal } from "../../support/http/actor"
import { buy, openCart, type Order, type Quantities } from "../../support/http/cart"
import { visit } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { findPaymentPath, work } from "../../support/http/staff-work"
import { readPdfText } from "../../support/read-pdf"

/** Without any space: where a line of a paper breaks does not matter. */
const pack = (text: string) => text.replace(/\s/g, "")

type Bought = { order: Order; buyer: Actor }
type Papers = AdminInvoicesResponse & Refusal

describeShop("invoices, credit notes and packing slips", (shop) => {
  const buyAs = async (market: "us" | "eu"): Promise<Bought> => {
    const goods: Quantities =
      market === "us" ? { "AFT-BALM-15": 3 } : { "AFT-BALM-15": 2, "AFT-FOAM-150": 1 }
    const cart = await openCart(shop, shop.guest, goods, market)
    const order = await buy(shop.guest, cart, {
      country: market === "us" ? "us" : "de",
      address: { first_name: "Őr", last_name: "Łódź", address_1: "Ångströmweg 5" },
    })
    return { order, buyer: shop.as("buyer", { [ORDER_CART_HEADER]: cart.id }) }
  }
  const pathOf = ({ id }: Order) => `/admin/orders/${id}/invoices`
  const read = async (order: Order) => (await shop.admin.get<Papers>(pathOf(order))).body
  /** The papers of an order, once there are so many and none is due. */
  const waitForPapers = async (order: Order, count: number) => {
    const { answer } = await poll(`${count} papers`, async () => {
      const papers = await read(order)
      return papers.invoices.length === count && papers.due === 0 && papers
    })
    return answer
  }
  const staff = (path: string, body?: object) => work(shop, path, body)
  const readPayment = ({ id }: Order) => findPaymentPath(shop, id)
  const readPaper = async (order: Order, id: string) => {
    const { status, bytes, headers } = await shop.admin.getFile(`${pathOf(order)}/${id}`)
    expect(status).toBe(200)
    return { bytes, headers, text: pack(readPdfText(bytes)) }
  }

  it.each(["us", "eu"] as const)(
    "S40: %s: a paid order has one invoice with the lines and sums of its page, a refund one credit note that names it",
    async (market) => {
      const { order } = await buyAs(market)
      expect(await read(order)).toEqual({ invoices: [], due: 0 })
      const early = await shop.admin.post<Papers>(pathOf(order))
      expect([early.status, early.body.code]).toEqual([409, "invoice_not_due"])

      const payment = await readPayment(order)
      await staff(`${payment}/capture`)
      const [invoice] = (await waitForPapers(order, 1)).invoices
      expect(invoice).toMatchObject({ type: "invoice", total: order.total })
      expect(invoice?.number).toMatch(/^INV-\d{6}$/)
      const again = await Promise.all(
        Array.from({ length: 5 }, () => shop.admin.post<Papers>(pathOf(order))),
      )
      expect(again.map(({ status }) => status)).toEqual(Array(5).fill(409))

      const { body } = await shop.guest.post<OrderLookupResponse>(
        "/store/order-lookups",
        {
          ...{ display_id: order.display_id, email: order.email },
        },
      )
      const shown = buildSums({ ...body.order, shipping_known: true, tax_known: true })
      const paper = await readPaper(order, invoice?.id ?? "")
      const money = (amount: number) =>
        new Intl.NumberFormat(market === "us" ? "en-US" : "de-DE", {
          ...{ style: "currency", currency: order.currency_code },
        }).format(amount)
      for (const { item, amount, unit_amount } of shown.lines) {
        const line = [item.variant_sku, String(item.quantity)].join("")
        expect(paper.text).toContain(pack(line))
        expect(paper.text).toContain(pack(`${money(unit_amount)}${money(amount)}`))
      }
      for (const { label, amount, text } of shown.rows) {
        expect(paper.text).toContain(pack(`${label}${text ?? money(amount ?? 0)}`))
      }
      const positions = shown.lines.map(({ item }) =>
        paper.text.indexOf(pack(item.variant_sku ?? "")),
      )
      expect(positions).toEqual(positions.toSorted((a, b) => a - b))
      for (const word of ["Łódź", "Őr", "Ångströmweg", invoice?.number ?? "?"]) {
        expect(paper.text).toContain(word)
      }

      await staff(`${payment}/refund`, { amount: 10.5 })
      await waitForPapers(order, 2)
      await staff(`${payment}/refund`, {
        amount: Number((order.total - 10.5).toFixed(2)),
      })
      const { invoices } = await waitForPapers(order, 3)
      expect(invoices.map(({ type }) => type)).toEqual([
        ...["invoice", "credit_note", "credit_note"],
      ])
      const [, part, rest] = invoices
      expect((part?.total ?? 0) + (rest?.total ?? 0)).toBeCloseTo(order.total, 5)
      const note = await readPaper(order, part?.id ?? "")
      for (const word of ["Creditnote", part?.number, invoice?.number, money(10.5)]) {
        expect(note.text).toContain(pack(word ?? "?"))
      }

      // The paper is made from what was stored, whatever became of the order.
      await sql(
        shop,
        `update order_line_item set title = 'X', product_title = 'X', unit_price = 1
         where id in (select item_id from order_item where order_id = $1)`,
        [order.id],
      )
      const later = await readPaper(order, invoice?.id ?? "")
      expect(later.bytes.equals(paper.bytes)).toBe(true)
      await expect(
        shop.run("issue-order-invoices", { order_id: order.id, must: true }),
      ).rejects.toThrow(/invoice_not_due/)
    },
  )

  it("S41: an order that is shipped before it is paid has its invoice, even when its event was lost", async () => {
    const { order } = await buyAs("us")
    const item = { id: order.items[0]?.id, quantity: 3 }
    await staff(`orders/${order.id}/fulfillments`, { items: [item] })
    expect((await read(order)).due).toBe(0)
    await sql(
      shop,
      `update fulfillment set shipped_at = now() - interval '5 minutes' where id in
         (select fulfillment_id from order_fulfillment where order_id = $1)`,
      [order.id],
    )
    expect((await read(order)).due).toBe(1)
    await shop.run("issue-missing-invoices", { older_than: 120 })
    expect(await read(order)).toMatchObject({ due: 0, invoices: [{ type: "invoice" }] })
  })

  it("S42: an invoice opens for the order's owner and for number with e-mail, as a private download", async () => {
    const { order, buyer } = await buyAs("eu")
    const other = await buyAs("us")
    for (const one of [order, other.order]) {
      await staff(`${await readPayment(one)}/capture`)
    }
    const [mine] = (await waitForPapers(order, 1)).invoices
    const [theirs] = (await waitForPapers(other.order, 1)).invoices
    const list = `/store/orders/${order.id}/invoices`
    const file = `${list}/${mine?.id}`
    const { body } = await buyer.get<InvoicesResponse>(list)
    expect(body.invoices).toEqual([mine])
    const opened = await buyer.getFile(file)
    expect(opened.status).toBe(200)
    expect(opened.bytes.subarray(0, 5).toString()).toBe("%PDF-")
    expect(opened.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${mine?.number}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    })
    expect(opened.headers["content-security-policy"]).toContain("sandbox")

    for (const who of [shop.guest, shop.client, shop.practitioner, other.buyer]) {
      expect((await who.get(list)).status).toBe(404)
      expect((await who.getFile(file)).status).toBe(404)
      expect((await who.get(pathOf(order))).status).toBe(401)
    }
    expect((await buyer.getFile(`${list}/${theirs?.id}`)).status).toBe(404)
    expect((await shop.admin.getFile(`${pathOf(order)}/${theirs?.id}`)).status).toBe(404)
    expect((await shop.admin.get("/admin/orders/order_x/invoices")).status).toBe(404)
    expect((await shop.admin.post("/admin/orders/order_x/invoices")).status).toBe(404)

    const pair = { display_id: order.display_id, email: order.email }
    const lookUp = (body: object) =>
      visit(shop).getFile("/store/order-lookups/invoices", body)
    const found = await lookUp({ ...pair, invoice_id: mine?.id })
    expect(found.bytes.equals(opened.bytes)).toBe(true)
    for (const [body, status] of [
      [{ ...pair, invoice_id: theirs?.id }, 404],
      [{ ...pair, email: "mallory@buyer.example", invoice_id: mine?.id }, 404],
      [pair, 400],
      [{ ...pair, invoice_id: mine?.id, extra: 1 }, 400],
    ] as const) {
      expect((await lookUp(body)).status).toBe(status)
    }
  })

  it("S43: without the name and address of the seller nothing is issued, and staff hear why", async () => {
    const { order } = await buyAs("us")
    await staff("shop-settings", { legal_name: "" })
    await staff(`${await readPayment(order)}/capture`)
    expect(await read(order)).toEqual({ invoices: [], due: 1 })
    const refused = await shop.admin.post<Papers>(pathOf(order))
    expect([refused.status, refused.body.code]).toEqual([409, "seller_incomplete"])
    await staff("shop-settings", { legal_name: "Łódź Studios GmbH" })
    const issued = await shop.admin.post<Papers>(pathOf(order))
    expect([issued.status, issued.body.due]).toEqual([200, 0])
    const paper = await readPaper(order, issued.body.invoices[0]?.id ?? "")
    expect(paper.text).toContain(pack("Łódź Studios GmbH"))
  })

  it("S45: the packing slips of chosen orders are one PDF without prices, for staff alone", async () => {
    const [one, other] = [await buyAs("us"), await buyAs("eu")]
    const path = `/admin/packing-slips?order_id[]=${one.order.id}&order_id[]=${other.order.id}`
    const { status, bytes, headers } = await shop.admin.getFile(path)
    expect(status).toBe(200)
    expect(headers["cache-control"]).toBe("private, no-store")
    const text = pack(readPdfText(bytes))
    for (const part of [
      ...[one, other].map(({ order }) => `Packing slip, order ${order.display_id}`),
      ...["Őr Łódź", "AFT-BALM-15", "AFT-FOAM-150", "3 pieces in all"],
    ]) {
      expect(text).toContain(pack(part))
    }
    expect(text).not.toMatch(/[€$]/)
    const single = `/admin/packing-slips?order_id=${one.order.id}`
    expect((await shop.admin.getFile(single)).headers["content-disposition"]).toContain(
      `packing-slip-${one.order.display_id}.pdf`,
    )
    const asked = async (who: Actor, query: string) =>
      (await who.getFile(`/admin/packing-slips?${query}`)).status
    expect(await asked(shop.client, `order_id=${one.order.id}`)).toBe(401)
    expect(await asked(shop.admin, "order_id=order_guess")).toBe(404)
    expect(await asked(shop.admin, "")).toBe(400)
  })
})
