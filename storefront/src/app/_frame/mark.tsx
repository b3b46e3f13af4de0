import { Dots } from "@/ui/dots"
import styles from "./frame.module.css"

/** The shop's mark; leads home. */
export function Mark({ href }: { href: string }) {
  return (
    <a href={href} className={styles.mark} aria-label="Clearline, home">
      <Dots className={styles.markDots} />
      <span>Clearline</span>
    </a>
  )
}
