import type { ReactNode } from "react"
import { describeDay, moveDay, type CalendarDay } from "../calendar-day"
import styles from "./plan.module.css"

/**
 * A product with the first day on which this plan allows it. `row` renders the product.
 */
export type StagedProduct = {
  handle: string
  title: string
  fromDay: number
  note: string | null
  row: ReactNode
}

function describeStart(fromDay: number): string {
  return fromDay === 0 ? "From the first day" : `From day ${fromDay}`
}

function describeMyStart(day: number, fromDay: number, date: string): string {
  return day >= fromDay
    ? `Since ${date} (day ${fromDay})`
    : `Not before ${date} (day ${fromDay})`
}

function ProductList({
  products,
  describe,
}: {
  products: StagedProduct[]
  describe: (fromDay: number) => string
}) {
  return (
    <ul className={styles.products}>
      {products.map(({ handle, title, fromDay, note, row }) => (
        <li key={handle}>
          <p>
            <span className={styles.printOnly}>{title}: </span>
            <b>{describe(fromDay)}</b>
            {note ? `, ${note}` : null}.
          </p>
          <div className={styles.screenOnly}>{row}</div>
        </li>
      ))}
    </ul>
  )
}

/**
 * The products of a plan, by their first day. With `my` (the reader's treatment date and
 * current day), products already allowed come first; the others say "not before".
 */
export function StagedProducts({
  products,
  my,
  country,
}: {
  products: StagedProduct[]
  country: string
  my: { treatedOn: CalendarDay; day: number } | null
}) {
  if (!my) return <ProductList products={products} describe={describeStart} />
  const { treatedOn, day } = my
  const groups = [
    { title: "Ready to use", list: products.filter((one) => one.fromDay <= day) },
    { title: "Not yet", list: products.filter((one) => one.fromDay > day) },
  ]
  return groups.map(({ title, list }) =>
    list.length > 0 ? (
      <div key={title} className={styles.group}>
        <h3>{title}</h3>
        <ProductList
          products={list}
          describe={(fromDay) =>
            describeMyStart(
              day,
              fromDay,
              describeDay(moveDay(treatedOn, fromDay), country),
            )
          }
        />
      </div>
    ) : null,
  )
}
