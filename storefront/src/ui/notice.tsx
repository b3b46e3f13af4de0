import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./notice.module.css"

/** Severity of a notice: a fact, a caution, or a reason not to go on. */
export type NoticeKind = "info" | "caution" | "stop"

/**
 * A framed message. Colour is never the only sign: the title says what it is. Pass
 * `role="alert"` or `role="status"` only if it appears after the page has loaded.
 */
export function Notice({
  kind = "info",
  title,
  children,
  className,
  ...rest
}: Omit<ComponentProps<"div">, "title"> & {
  kind?: NoticeKind
  title?: string
  children: ReactNode
}) {
  return (
    <div
      className={classNames(styles.notice, kind !== "info" && styles[kind], className)}
      {...rest}
    >
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  )
}
