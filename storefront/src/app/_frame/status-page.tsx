import type { ReactNode } from "react"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import { Mark } from "./mark"
import styles from "./status.module.css"

/** A page that states what happened and where to go next. */
export function StatusPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Container className={styles.page}>
      <header>
        <Mark href="/" />
      </header>
      <main className={styles.words} id="main">
        <Dots className={styles.dots} />
        <h1>{title}</h1>
        {children}
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </main>
    </Container>
  )
}
