import Image from "next/image"

import { formatAmount } from "@/lib/format-price"
import { formatSums } from "@/lib/format-sums"
import { formatDay } from "@/lib/format-day"
import { buildPaths } from "@/lib/paths"
import { SummaryTable } from "@/ui/summary-table"

import type { ConfirmedLine, OrderView } from "../view"
import { Confirmed } from "./confirmed"
import styles from "./order.module.css"
import { type PaperAccess, Papers } from "./papers"
import { Timeline } from "./timeline"
import { SealedNote, WithdrawalNote } from "./withdrawal-note"

/** One order: its status, what has happened, contents and cost. */
export function OrderDetails({
  order,
  country,
  confirmed = [],
  paperAccess = "owner",
}: {
  order: OrderView
  country: string
  /** What was confirmed before ordering; only if the visitor may see it. */
  confirmed?: ConfirmedLine[]
  /** How this visitor downloads the invoice. */
  paperAccess?: PaperAccess
}) {
  const write = (amount: number) => formatAmount(amount, order.currencyCode, country)
  return (
    <div className={styles.order}>
      <dl className={styles.facts}>
        <div>
          <dt>Order number</dt>
          <dd>{order.number}</dd>
        </div>
        <div>
          <dt>Order date</dt>
          <dd>{formatDay(order.placedAt, country)}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{order.statusWords}</dd>
        </div>
        <div>
          <dt>Ship to</dt>
          <dd>
            {order.address.map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
          </dd>
        </div>
        {order.shippingMethod ? (
          <div>
            <dt>Shipping</dt>
            <dd>{order.shippingMethod}</dd>
          </div>
        ) : null}
      </dl>
      <Timeline
        entries={order.timeline}
        currencyCode={order.currencyCode}
        country={country}
      />
      <WithdrawalNote order={order} country={country} />
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <li key={line.id} className={styles.line}>
            {line.picture ? (
              <Image src={line.picture} alt="" width={56} height={56} sizes="56px" />
            ) : (
              <span />
            )}
            <span>
              {line.handle ? (
                <a href={`/${country}/products/${line.handle}`}>{line.title}</a>
              ) : (
                line.title
              )}
              <small>
                {line.quantity} × {line.variantTitle}
              </small>
              {line.sku ? <small className={styles.sku}>SKU {line.sku}</small> : null}
              <SealedNote withdrawal={order.withdrawal} lineId={line.id} />
              <Confirmed
                line={confirmed.find(({ lineId }) => lineId === line.id)}
                country={country}
              />
            </span>
            <span>{write(line.total)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.sum}>
        <SummaryTable
          caption="Order summary"
          rows={formatSums(order.summary, order.currencyCode, country)}
        />
      </div>
      <Papers order={order} country={country} access={paperAccess} />
    </div>
  )
}

/** The orders of an account, newest first. */
export function OrderList({ orders, country }: { orders: OrderView[]; country: string }) {
  if (orders.length === 0) {
    return (
      <p>
        No orders in this account yet. Did you order as a guest?{" "}
        <a href={buildPaths(country).orderLookup}>Find an order</a> with its number and
        e-mail, or <a href={buildPaths(country).category("aftercare")}>shop aftercare</a>.
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {orders.map((order) => (
        <li key={order.id}>
          <a href={`/${country}/account/orders/${order.id}`}>
            <b>Order {order.number}</b>
            <span>{formatAmount(order.total, order.currencyCode, country)}</span>
            <small>{formatDay(order.placedAt, country)}</small>
            <small>{order.statusWords}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
