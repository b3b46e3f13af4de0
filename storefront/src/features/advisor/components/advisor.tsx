"use client"

import { useEffect, useState } from "react"
import type { AccessLevel } from "@clearline/backend/contracts"
import { requestVisitor } from "@/lib/me"
import { dropUnplanned } from "../rules/plan-questions"
import { resolveAdvice } from "../rules/resolve-advice"
import { ROUTES } from "../rules/routes"
import type { AdvisorShop } from "../types"
import { QuestionStep } from "./question-step"
import { Result } from "./result"
import { useAdvisor, useStepFocus } from "./use-advisor"
import styles from "./advisor.module.css"

/**
 * The visitor's level. It comes from the request of the header, which is sent before any
 * question is answered.
 */
function useLevel(): AccessLevel {
  const [level, setLevel] = useState<AccessLevel>("T0")
  useEffect(() => {
    let current = true
    void requestVisitor().then((me) => current && setLevel(me?.level ?? "T0"))
    return () => {
      current = false
    }
  }, [])
  return level
}

/**
 * The correction advisor. It runs only in the browser: answers are neither sent nor
 * stored, and a result loads nothing (not even a picture), so that no server learns the
 * result.
 */
export function Advisor({ shop }: { shop: AdvisorShop }) {
  const advisor = useAdvisor()
  const level = useLevel()
  const { step, answers } = advisor
  const heading = useStepFocus(step.kind === "result" ? "result" : step.question.id)
  const planned = dropUnplanned(answers)
  const place = planned.Q11?.[0] ?? shop.country
  const progress =
    step.kind === "result"
      ? `Result: ${ROUTES[resolveAdvice(planned).routes[0]].title}`
      : `Question ${step.number} of ${step.of}`
  return (
    <div className={styles.advisor} data-no-prefetch>
      <p role="status" className={step.kind === "result" ? "visually-hidden" : undefined}>
        {progress}
      </p>
      {step.kind === "result" ? (
        <Result
          heading={heading}
          answers={planned}
          place={place}
          level={level}
          shop={shop}
          advisor={advisor}
        />
      ) : (
        <QuestionStep
          key={step.question.id}
          heading={heading}
          step={step}
          advisor={advisor}
          preset={step.question.id === "Q11" ? [shop.country] : []}
        />
      )}
    </div>
  )
}
