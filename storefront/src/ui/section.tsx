import type { ReactNode } from "react"
import styles from "./section.module.css"

/** A titled part of a page. `id` makes it reachable from a list of contents. */
export function Section({
  title,
  id,
  children,
}: {
  title: string
  id?: string
  children: ReactNode
}) {
  return (
    <section className={styles.section} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Questions that open without script; the first is open so that people see they can. */
export function Questions({
  questions,
}: {
  questions: { question: string; answer: string }[]
}) {
  return (
    <div>
      {questions.map(({ question, answer }, index) => (
        <details key={question} className={styles.question} open={index === 0}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </div>
  )
}
