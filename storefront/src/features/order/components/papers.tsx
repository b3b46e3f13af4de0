import type { InvoiceType } from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"
import { formatAmount } from "@/lib/format-price"

import type { OrderView, PaperView } from "../view"
import styles from "./papers.module.css"

const NAMES: Record<InvoiceType, string> = {
  invoice: "Invoice",
  credit_note: "Credit note",
}

/** How the download of a paper is requested: as the buyer's, or by number and e-mail. */
export type PaperAccess = "owner" | "look-up"

function Download({
  paper,
  order,
  country,
  access,
}: {
  paper: PaperView
  order: OrderView
  country: string
  access: PaperAccess
}) {
  const name = `${NAMES[paper.type]} ${paper.number}`
  if (access === "owner") {
    return (
      <a href={`/${country}/orders/${order.id}/invoices/${paper.id}`} download>
        {name} <small>(PDF)</small>
      </a>
    )
  }
  return (
    <form action={`/${country}/order-lookup/invoices`} method="post">
      <input type="hidden" name="number" value={order.number} />
      <input type="hidden" name="email" value={order.email} />
      <input type="hidden" name="invoice" value={paper.id} />
      <button type="submit" className={styles.button}>
        {name} <small>(PDF)</small>
      </button>
    </form>
  )
}

/** The invoice and credit notes of an order; nothing while there are none. */
export function Papers({
  order,
  country,
  access,
}: {
  order: OrderView
  country: string
  access: PaperAccess
}) {
  if (order.papers.length === 0) return null
  return (
    <section aria-labelledby="order-papers">
      <h2 id="order-papers" className={styles.heading}>
        Invoice
      </h2>
      <ul className={styles.papers}>
        {order.papers.map((paper) => (
          <li key={paper.id}>
            <Download paper={paper} order={order} country={country} access={access} />
            <span>{formatDay(paper.issuedAt, country)}</span>
            <span>{formatAmount(paper.total, order.currencyCode, country)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
