import type { ReactNode } from "react"
import styles from "./variant-scope.module.css"

/**
 * Inside it, CSS alone shows the elements of the chosen option and hides those of the
 * others.
 */
export function VariantScope({ children }: { children: ReactNode }) {
  return <div className={styles.scope}>{children}</div>
}
