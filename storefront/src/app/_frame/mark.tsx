import { Dots } from "@/ui/dots"
import styles from "./frame.module.css"

/** The shop's logo, as a link to the home page. */
export function Mark({ href }: { href: string }) {
  return (
    <a href={href} className={styles.mark} aria-label="Clearline, home">
      <Dots className={styles.markDots} />
      <span>Clearline</span>
    </a>
  )
}
