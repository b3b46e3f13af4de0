import type {
  AdminDiscrepanciesResponse,
  InvoicesResponse,
} from "../../../backend/src/contracts"
import { poll } from "../../support/browser/poll"
import { sql } from "../../support/corrupt-db"
import { buy, openCart } from "../../support/http/cart"
import { copyOrder } from "../../support/http/copy-order"
import { describeShop } from "../../support/http/shop"
import { findPaymentPath, work } from "../../support/http/staff-work"
import { listViolations } from "../../support/violations"

/** `CLEARLINE_INVOICES=1000 CLEARLINE_INVOICE_FAILURES=100` for the full count. */
const COUNT = Number(process.env["CLEARLINE_INVOICES"] ?? 60)
const FAILURES = Number(process.env["CLEARLINE_INVOICE_FAILURES"] ?? 10)

describeShop("numbers of papers", (shop) => {
  const buyWithInvoice = async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    const order = await buy(shop.guest, cart)
    await work(shop, `${await findPaymentPath(shop, order.id)}/capture`)
    await poll("the invoice of the order", async () => {
      const path = `/admin/orders/${order.id}/invoices`
      const { body } = await shop.admin.get<InvoicesResponse>(path)
      return body.invoices.length === 1
    })
    return order
  }

  it(`S44: of ${COUNT} invoices at the same moment ${FAILURES} fail, and the numbers have no gap`, async () => {
    const order = await buyWithInvoice()
    const ids = Array.from(
      { length: COUNT },
      (_, at) => `order_copy_${at < FAILURES ? "bad" : "good"}_${at}`,
    )
    await copyOrder(shop, order.id, ids)
    // The number is given before the paper is stored: these papers cannot be stored.
    await sql(
      shop,
      `create function refuse_bad() returns trigger language plpgsql as $$
       begin raise exception 'refused by the test'; end $$`,
    )
    await sql(
      shop,
      `create trigger refuse_bad before insert on invoice_document for each row
       when (new.order_id like 'order_copy_bad%') execute function refuse_bad()`,
    )
    try {
      const mixed = ids.toSorted((a, b) => a.slice(-1).localeCompare(b.slice(-1)))
      const results = await Promise.allSettled(
        mixed.map((order_id) =>
          shop.run("issue-order-invoices", { order_id, must: true }),
        ),
      )
      const failed = results.filter(({ status }) => status === "rejected")
      expect(failed).toHaveLength(FAILURES)
      expect(String((failed[0] as PromiseRejectedResult).reason)).toContain("refused by")
    } finally {
      await sql(shop, "drop trigger refuse_bad on invoice_document")
      await sql(shop, "drop function refuse_bad")
    }
    const expectNoGap = async (count: number) => {
      const rows = await sql<{ position: number; number: string }>(
        shop,
        `select position, number from invoice_document where type = 'invoice' order by 1`,
      )
      const positions = Array.from({ length: count }, (_, at) => at + 1)
      expect(rows.map(({ position }) => position)).toEqual(positions)
      expect(rows.map(({ number }) => number)).toEqual(
        positions.map((position) => `INV-${String(position).padStart(6, "0")}`),
      )
    }
    await expectNoGap(1 + COUNT - FAILURES)
    // What failed is issued later; what has its invoice gets no other.
    await Promise.allSettled(
      ids.map((order_id) => shop.run("issue-order-invoices", { order_id, must: false })),
    )
    await expectNoGap(1 + COUNT)
  }, 600_000)

  it("I11: a paper that is gone from the database is listed for a person", async () => {
    await buyWithInvoice()
    const listGaps = async () =>
      (await listViolations(shop.databaseUrl)).filter(
        ({ invariant }) => invariant === "I11",
      )
    expect(await listGaps()).toEqual([])
    await sql(shop, "delete from invoice_document")
    await shop.admin.post("/admin/discrepancies")
    expect(await listGaps()).toMatchObject([
      { facts: { type: "invoice", given: 1, stored: 0 } },
    ])
    const { body } = await shop.admin.get<AdminDiscrepanciesResponse>(
      "/admin/discrepancies?state=open",
    )
    expect(body.discrepancies.map(({ invariant }) => invariant)).toContain("I11")
  })
})
