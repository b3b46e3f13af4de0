"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { buildFragment, parseFragment } from "../rules/answers-link"
import { findOpenQuestion } from "../rules/plan-questions"
import { answerQuestion, type Answers, type QuestionId } from "../rules/questions"
import {
  buildStepFragment,
  isAdvisorFragment,
  RESULT_FRAGMENT,
  resolveStep,
  type Step,
} from "../rules/resolve-step"

let lastOwn = ""

/** The latest fragment that controls the advisor. */
function readFragment(): string {
  const { hash } = window.location
  if (isAdvisorFragment(hash)) lastOwn = hash
  return lastOwn
}

function watchFragment(listener: () => void) {
  window.addEventListener("hashchange", listener)
  return () => window.removeEventListener("hashchange", listener)
}

export type AdvisorState = {
  answers: Answers
  step: Step
  answer: (id: QuestionId, codes: readonly string[]) => void
  setLastVisit: (day: string) => void
  /** Goes to the next question, or to the result. */
  goOn: () => void
  goBack: () => void
  goTo: (number: number) => void
  /** Puts the answers into the address, at the visitor's request. Returns the address. */
  makeLink: () => string
  forget: () => void
}

/**
 * The state of the advisor. Answers are kept in this page's memory only. The address
 * contains the step, so that the browser's back button works; it contains answers only
 * after `makeLink`.
 */
export function useAdvisor(): AdvisorState {
  const fragment = useSyncExternalStore(watchFragment, readFragment, () => "")
  const [answers, setAnswers] = useState<Answers>({})
  /** The answers of the link that the address is; null at any other step. */
  const [linked, setLinked] = useState<Answers | null>(null)
  const [seen, setSeen] = useState("")
  const ahead = useRef(0)
  if (fragment !== seen) {
    setSeen(fragment)
    const given = parseFragment(fragment)
    setLinked(given)
    if (given) setAnswers(given)
  }
  // A link leads to its first open question, and stays there while that is being answered.
  const step = resolveStep(fragment, linked ?? answers)
  const moveTo = (target: string) => {
    ahead.current += 1
    window.location.hash = target
  }
  return {
    answers,
    step,
    answer: (id, codes) => setAnswers((known) => answerQuestion(known, id, codes)),
    setLastVisit: (day) =>
      setAnswers((known) => ({ ...known, lastVisit: day || undefined })),
    goOn: () => {
      if (step.kind === "result") return
      const isLast = step.number === step.of || (linked && !findOpenQuestion(answers))
      moveTo(isLast ? RESULT_FRAGMENT : buildStepFragment(step.number + 1))
    },
    goBack: () => {
      if (ahead.current > 0) {
        ahead.current -= 1
        window.history.back()
      } else if (step.kind === "question") {
        window.location.replace(buildStepFragment(step.number - 1))
      }
    },
    goTo: (number) => moveTo(buildStepFragment(number)),
    makeLink: () => {
      window.location.replace(buildFragment(answers))
      return window.location.href
    },
    forget: () => {
      setAnswers({})
      window.location.replace("#")
    },
  }
}

/**
 * Moves the focus to the heading when another step is shown, but not when the page loads.
 */
export function useStepFocus(key: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current !== null && shown.current !== key) heading.current?.focus()
    shown.current = key
  }, [key])
  return heading
}
