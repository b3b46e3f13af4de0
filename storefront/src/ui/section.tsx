import type { ReactNode } from "react"
import styles from "./section.module.css"

/** A titled part of a page. With an `id`, a table of contents can link to it. */
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

/**
 * Questions that open without script. The first one is open, to show that they can be
 * opened.
 */
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
