import type { ReactNode } from "react"
import styles from "./variant-scope.module.css"

/** Within it, choosing an option shows what belongs to it and hides the rest, by CSS alone. */
export function VariantScope({ children }: { children: ReactNode }) {
  return <div className={styles.scope}>{children}</div>
}
