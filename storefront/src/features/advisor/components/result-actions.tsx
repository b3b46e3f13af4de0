"use client"

import { useRef, useState } from "react"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { planChanges } from "../rules/plan-changes"
import { planQuestions } from "../rules/plan-questions"
import { getLabel, listAnswered, type Answers } from "../rules/questions"
import type { Advice } from "../rules/resolve-advice"
import { ROUTES } from "../rules/routes"
import type { AdvisorState } from "./use-advisor"
import styles from "./result.module.css"

/** What would change the result: other answers, or what the stop rule waits for. */
export function Changes({ answers, advice }: { answers: Answers; advice: Advice }) {
  const changes = planChanges(answers)
  const [rule] = advice.rules
  return (
    <section>
      <h3>What would change your result</h3>
      {rule.changes ? <p>{rule.changes}</p> : null}
      {changes.length > 0 ? (
        <ul className={styles.plain}>
          {changes.map(({ question, labels, route }) => (
            <li key={`${question.id}${route}`}>
              {question.title} {labels.map((label) => `“${label}”`).join(" or ")}:{" "}
              <strong>{ROUTES[route].title}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {advice.stopped ? null : (
        <p>
          {changes.length > 0
            ? ""
            : "No single other answer to the questions behind it would. "}
          A sign from the red-flag box would change it at once: then a doctor comes first.
        </p>
      )}
    </section>
  )
}

/** The answers, each with a link back to its question. */
export function GivenAnswers({
  answers,
  advisor,
}: {
  answers: Answers
  advisor: AdvisorState
}) {
  return (
    <section>
      <h3>Your answers</h3>
      <dl className={styles.answers}>
        {planQuestions(answers).map(({ id, title }, index) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {listAnswered(answers, id)
                .map((code) => getLabel(id, code))
                .join("; ")}
            </dd>
            <dd className={styles.unprinted}>
              <Button type="button" look="quiet" onClick={() => advisor.goTo(index + 1)}>
                Change<span className="visually-hidden">: {title}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Print, copy a link, start again. Nothing is saved unless a button is pressed. */
export function KeepIt({ advisor }: { advisor: AdvisorState }) {
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState("")
  const field = useRef<HTMLDivElement>(null)
  const copy = async () => {
    field.current?.querySelector("input")?.select()
    try {
      await navigator.clipboard.writeText(link ?? "")
      setSaid("Link copied.")
    } catch {
      setSaid("We’ve selected the link. Copy it with your keyboard.")
    }
  }
  return (
    <section className={styles.unprinted}>
      <h3>Save or delete your result</h3>
      <p>
        Nothing you answered has left this page. A link holds your answers behind its #,
        which browsers do not send; whoever has the link can read them, and it stays in
        this browser’s history.
      </p>
      <div className={styles.actions}>
        <Button type="button" look="secondary" onClick={() => window.print()}>
          Print
        </Button>
        <Button
          type="button"
          look="secondary"
          onClick={() => setLink(advisor.makeLink())}
        >
          Make a link with my answers
        </Button>
        <Button type="button" look="quiet" onClick={advisor.forget}>
          Delete my answers and start again
        </Button>
      </div>
      {link ? (
        <div className={styles.link} ref={field}>
          <Field
            name="advisor-link"
            label="Link to this result"
            value={link}
            readOnly
            required
          />
          <Button type="button" look="secondary" onClick={() => void copy()}>
            Copy link
          </Button>
        </div>
      ) : null}
      <p role="status">{said}</p>
    </section>
  )
}
