import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./layout.module.css"

/**
 * Width and side padding of the page. Header, main and footer all use it, so that they
 * line up.
 */
export function Container({
  narrow,
  className,
  ...rest
}: ComponentProps<"div"> & { narrow?: boolean }) {
  return (
    <div
      className={classNames(styles.container, narrow && styles.narrow, className)}
      {...rest}
    />
  )
}

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}

export type Crumb = { name: string; href: string }

/** Links to the parent pages. The last entry is the current page and is not a link. */
export function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className={styles.crumbs}>
      <ol>
        {trail.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
