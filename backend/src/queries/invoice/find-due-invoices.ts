import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InvoiceFacts } from "./invoice-facts"
import { type InvoicePaper, listInvoicePapers } from "./list-invoices"
import { findInvoiceFacts } from "./read-invoice-facts"
import { type DueInvoices, planDueInvoices } from "./rules/plan-due-invoices"

/** What an order should have and has not, with what its papers are made of. */
export type OrderPapers = {
  facts: InvoiceFacts
  issued: InvoicePaper[]
  due: DueInvoices
}

/** Reads which papers of an order are due; null for a draft and for an unknown id. */
export async function findDueInvoices(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderPapers | null> {
  const [found, issued] = await Promise.all([
    findInvoiceFacts(container, orderId),
    listInvoicePapers(container, orderId),
  ])
  if (!found) return null
  const { facts, history } = found
  const invoice = issued.find(({ type }) => type === "invoice")
  const due = planDueInvoices({
    currency_code: facts.currency_code,
    total: invoice?.total ?? facts.total,
    is_paid: history.captures.length > 0,
    is_shipped: facts.supplied_at !== null,
    refunds: history.refunds,
    has_invoice: !!invoice,
    credited: issued.flatMap(({ type, source_id }) =>
      type === "credit_note" ? [source_id] : [],
    ),
  })
  return { facts, issued, due }
}

/** How many papers are due. */
export const countDue = ({ invoice, credit_notes }: DueInvoices): number =>
  (invoice ? 1 : 0) + credit_notes.length

/** Maximum number of orders in one look; the others wait for the next. */
const MAX = 50

/** SQL: the payments of an order as `p`. */
const PAID_BY = `
  join payment p on p.id = m.payment_id and p.deleted_at is null
  join order_payment_collection x
    on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null`

/**
 * SQL: orders of which something was paid, shipped or paid back within the last seven days
 * and has no paper. Older orders may have been invoiced by hand, so staff decide about them.
 */
const RECENT = `
  select distinct h.order_id from (
    select x.order_id, 'invoice' as type, x.order_id as source_id, m.created_at as at
    from capture m ${PAID_BY} where m.deleted_at is null
    union all
    select x.order_id, 'invoice', x.order_id, f.shipped_at
    from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
    where x.deleted_at is null and f.deleted_at is null and f.canceled_at is null
    union all
    select x.order_id, 'credit_note', m.id, m.created_at
    from refund m ${PAID_BY}
    join invoice_document i
      on i.order_id = x.order_id and i.type = 'invoice' and i.deleted_at is null
    where m.deleted_at is null) h
  join "order" o on o.id = h.order_id
  where o.deleted_at is null and not coalesce(o.is_draft_order, false)
    and h.at > now() - interval '7 days'
    and h.at <= now() - make_interval(secs => :older_than)
    and (cast(:order_id as text) is null or h.order_id = :order_id)
    and not exists (
      select 1 from invoice_document d
      where d.type = h.type and d.source_id = h.source_id and d.deleted_at is null)
  limit ${MAX}`

/**
 * The orders of which a paper is due because of what happened in the last seven days.
 * `older_than` is the minimum age in seconds of what happened. With `order_id`: that order
 * or none.
 */
export async function listOrdersWithDueInvoices(
  container: MedusaContainer,
  { older_than, order_id }: { older_than: number; order_id?: string | undefined },
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(RECENT, {
    older_than: Math.trunc(older_than),
    order_id: order_id ?? null,
  })
  return rows.map((row) => row.order_id)
}
