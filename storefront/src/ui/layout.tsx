import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./layout.module.css"

/** The page's width and edges; header, main and footer all use it, so they line up. */
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

/** Read out but not shown. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}

export type Crumb = { name: string; href: string }

/** The way back up. The last word is this page and is no link. */
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
