"use client"

import { useState, type ChangeEvent, type FormEvent, type RefObject } from "react"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { listAnswered, listShown } from "../rules/questions"
import type { Step } from "../rules/resolve-step"
import type { AdvisorState } from "./use-advisor"
import styles from "./advisor.module.css"

type Props = {
  heading: RefObject<HTMLHeadingElement | null>
  step: Extract<Step, { kind: "question" }>
  advisor: AdvisorState
  /** Initial selection. */
  preset: string[]
}

/**
 * Progress as dots; hidden from screen readers, because the text beside it says the same.
 */
function Progress({ number, of }: { number: number; of: number }) {
  return (
    <span aria-hidden="true" className={styles.dots}>
      {Array.from({ length: of }, (_empty, index) => (
        <span key={index} data-done={index < number} />
      ))}
    </span>
  )
}

/** One question, with the browser's own radio buttons or checkboxes. */
export function QuestionStep({ heading, step, advisor, preset }: Props) {
  const { question, number, of } = step
  const [isMissing, setIsMissing] = useState(false)
  const given = listAnswered(advisor.answers, question.id)
  const chosen = given.length > 0 ? given : preset
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const others =
      question.kind === "many" ? chosen.filter((code) => code !== target.value) : []
    advisor.answer(question.id, target.checked ? [...others, target.value] : others)
    setIsMissing(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen.length === 0) return setIsMissing(true)
    if (given.length === 0) advisor.answer(question.id, chosen)
    advisor.goOn()
  }
  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      <Progress number={number} of={of} />
      <fieldset
        className={styles.question}
        aria-describedby={isMissing ? "advisor-error" : undefined}
      >
        <legend>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {question.title}
          </h2>
        </legend>
        {question.hint ? <p className={styles.hint}>{question.hint}</p> : null}
        <div className={styles.options}>
          {listShown(question).map(({ code, label }) => (
            <label key={code} className={styles.option}>
              <input
                type={question.kind === "many" ? "checkbox" : "radio"}
                name={question.id}
                value={code}
                checked={chosen.includes(code)}
                onChange={choose}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {question.id === "Q3" && chosen.includes("2d_8w") ? (
        <LastVisit advisor={advisor} />
      ) : null}
      <p role="alert" id="advisor-error" className={styles.error}>
        {isMissing ? "Choose an answer to continue." : null}
      </p>
      <div className={styles.moves}>
        <Button>{number < of ? "Next" : "See my result"}</Button>
        {number > 1 ? (
          <Button type="button" look="quiet" onClick={advisor.goBack}>
            Back
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function LastVisit({ advisor }: { advisor: AdvisorState }) {
  return (
    <div className={styles.day}>
      <Field
        name="last-visit"
        type="date"
        label="Date of that visit"
        hint="So we can tell you when the wait is over."
        value={advisor.answers.lastVisit ?? ""}
        onChange={({ target }) => advisor.setLastVisit(target.value)}
      />
    </div>
  )
}
