import Image from "next/image"
import type { ReactNode } from "react"

import { classNames } from "@/ui/class-names"
import { DotsProgress } from "@/ui/dots"
import { SummaryTable } from "@/ui/summary-table"

import type { CheckoutPart, CheckoutPartId } from "../rules/checkout-parts"
import styles from "./checkout.module.css"

export type SumRow = Parameters<typeof SummaryTable>[0]["rows"][number]
export type SumItem = {
  id: string
  title: string
  detail: string
  picture: string | null
  amount: string
}

/** The numbered parts of the checkout in one column, with the total always visible. */
export function CheckoutView({
  parts,
  country,
  open,
  settled,
  items,
  rows,
}: {
  parts: CheckoutPart[]
  country: string
  /** The form of the current part. */
  open: ReactNode
  /** Summaries of the finished parts. */
  settled: Partial<Record<CheckoutPartId, ReactNode>>
  items: SumItem[]
  rows: SumRow[]
}) {
  const current = parts.findIndex((part) => part.state === "current")
  const total = rows.find((row) => row.strong)
  return (
    <div className={styles.checkout}>
      <div>
        <DotsProgress
          steps={parts.map((part) => part.title)}
          current={current}
          label="Checkout steps"
        />
        <ol className={styles.parts}>
          {parts.map((part) => (
            <li
              key={part.id}
              className={classNames(styles.part, part.state === "later" && styles.later)}
            >
              <div className={styles.head}>
                <h2>
                  <span className={styles.number}>{part.number}</span>
                  {part.title}
                </h2>
                {part.state === "done" ? (
                  <a href={`/${country}/checkout?change=${part.id}`}>
                    Change<span className="visually-hidden"> {part.title}</span>
                  </a>
                ) : null}
              </div>
              {part.state === "current" ? open : null}
              {part.state === "done" ? (
                <div className={styles.settled}>{settled[part.id]}</div>
              ) : null}
            </li>
          ))}
        </ol>
      </div>
      <aside id="sum" className={styles.sum} aria-label="Your order">
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id} id={item.id} className={styles.item}>
              {item.picture ? (
                <Image src={item.picture} alt="" width={48} height={48} sizes="48px" />
              ) : (
                <span />
              )}
              <span>
                {item.title}
                <small>{item.detail}</small>
              </span>
              <span>{item.amount}</span>
            </li>
          ))}
        </ul>
        <SummaryTable caption="Order summary" rows={rows} />
      </aside>
      <p className={styles.always}>
        <a href="#sum">
          <span>{total?.label}</span>
          <b>{total?.amount}</b>
        </a>
      </p>
    </div>
  )
}
