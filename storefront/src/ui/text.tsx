import type { ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./text.module.css"

/** The small line above a heading: audience, level, minutes. */
export function Kicker({ children }: { children: ReactNode }) {
  return <p className={styles.kicker}>{children}</p>
}

/** A word in a thin frame, such as "Professional" or "Single use". */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>
}

/** The introduction of a page, in the display font. */
export function Lede({
  children,
  className,
}: {
  children: ReactNode
  className?: string
}) {
  return <p className={classNames(styles.lede, className)}>{children}</p>
}

/**
 * A formatted amount. `was` is the list price when the buyer pays less; screen readers
 * read it out as the list price, it is not only struck through.
 */
export function PriceText({
  amount,
  was,
  from,
  note,
}: {
  amount: string
  was?: string | null
  /** True when it is the lowest of several prices. */
  from?: boolean
  /** Note on tax. */
  note?: string | null
}) {
  return (
    <span>
      {was ? (
        <s className={styles.struck}>
          <span className="visually-hidden">List price </span>
          {was}
        </s>
      ) : null}
      <span className={styles.price}>
        {from ? "from " : null}
        {was ? <span className="visually-hidden">Your price </span> : null}
        {amount}
      </span>
      {note ? <span className={styles.note}> {note}</span> : null}
    </span>
  )
}

/** The stock level in words, with a coloured dot. The words alone are sufficient. */
export function AvailabilityText({
  tone,
  children,
}: {
  tone: "plenty" | "low" | "backorder" | "none"
  children: ReactNode
}) {
  return (
    <span className={classNames(styles.stock, tone !== "plenty" && styles[tone])}>
      <span>{children}</span>
    </span>
  )
}
