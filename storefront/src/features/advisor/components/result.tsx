"use client"

import { useState, type RefObject } from "react"
import { EMERGENCY_WORDS, type AccessLevel } from "@clearline/backend/contracts"
import { formatDay } from "@/lib/format-day"
import { Notice } from "@/ui/notice"
import { Kicker } from "@/ui/text"
import { FLAG_WORDS } from "../rules/modifiers"
import { listMarks } from "../rules/number-sources"
import { buildCrisisWords, LOCATIONS, type LocationCode } from "../rules/locations"
import { planWait } from "../rules/plan-wait"
import type { Answers } from "../rules/questions"
import { resolveAdvice, type Advice } from "../rules/resolve-advice"
import type { Route, Sourced } from "../rules/route"
import { ROUTES } from "../rules/routes"
import type { AdvisorShop } from "../types"
import { Cited, SourceList } from "./cited"
import { Changes, GivenAnswers, KeepIt } from "./result-actions"
import { FromTheShop, Others, Reading, SeeSomebody, Why } from "./result-parts"
import type { AdvisorState } from "./use-advisor"
import styles from "./result.module.css"

type Props = {
  heading: RefObject<HTMLHeadingElement | null>
  answers: Answers
  place: LocationCode
  level: AccessLevel
  shop: AdvisorShop
  advisor: AdvisorState
}

/** The visitor's local date, YYYY-MM-DD. */
function readToday(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date())
}

/**
 * Meaning and number of visits of the first route; the rule's own texts take precedence.
 */
function resolveWords({ routes, rules: [rule] }: Advice) {
  const { means, visits } = ROUTES[routes[0]]
  return { means: rule.means ?? means, visits: rule.visits ?? visits }
}

/** Every sentence of a result, in the order in which sources are numbered. */
function listSentences(advice: Advice, place: LocationCode): Sourced[] {
  const { ask, avoid } = ROUTES[advice.routes[0]]
  const { means, visits } = resolveWords(advice)
  const others = [...advice.routes.slice(1), ...advice.alsoAllowed]
  return [
    means,
    ...advice.flags.map((flag) => FLAG_WORDS[flag]),
    ...advice.rules.map(({ because }) => because),
    ...others.map((code) => ROUTES[code].means),
    ...ask,
    ...avoid,
    ...(visits ? [visits] : []),
    ...(advice.notes.includes("law") ? [LOCATIONS[place].laser] : []),
  ]
}

/**
 * The recommended route, the reasons, and what to do there. Never shows the price of a
 * treatment.
 */
export function Result({ heading, answers, place, level, shop, advisor }: Props) {
  const [today] = useState(readToday)
  const advice = resolveAdvice(answers)
  const [rule] = advice.rules
  const route = ROUTES[advice.routes[0]]
  const { means, visits } = resolveWords(advice)
  const marks = listMarks(listSentences(advice, place))
  const cite = (sentence: Sourced) => <Cited sentence={sentence} marks={marks} />
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <Kicker>Your answers point to</Kicker>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {route.title}
        </h2>
        <p className={styles.lede}>{cite(means)}</p>
      </div>
      {rule.urgency ? <Urgent urgency={rule.urgency} place={place} /> : null}
      {rule.wait ? (
        <WaitNotice {...planWait(rule.wait, answers, today)} country={shop.country} />
      ) : null}
      {advice.notes.includes("support") ? (
        <Notice title="This may weigh more than the scalp">
          <p>
            Feeling sad or ashamed about it is common, and it isn’t your fault. Talk to a
            doctor or counsellor before you decide anything. {buildCrisisWords(place)}
          </p>
        </Notice>
      ) : null}
      {advice.flags.map((flag) => (
        <Notice key={flag} kind="caution" title={FLAG_WORDS[flag].title}>
          <p>{cite(FLAG_WORDS[flag])}</p>
        </Notice>
      ))}
      <Why advice={advice} answers={answers} cite={cite} />
      <Others advice={advice} cite={cite} />
      <Lists route={route} cite={cite} />
      {visits ? (
        <section>
          <h3>How many visits</h3>
          <p>{cite(visits)}</p>
        </section>
      ) : null}
      {advice.notes.includes("law") ? (
        <section>
          <h3>Who may use a laser where you are</h3>
          <p>{cite(LOCATIONS[place].laser)}</p>
        </section>
      ) : null}
      <SeeSomebody advice={advice} shop={shop} />
      <Reading advice={advice} shop={shop} />
      <FromTheShop advice={advice} shop={shop} level={level} />
      <Changes answers={answers} advice={advice} />
      <GivenAnswers answers={answers} advisor={advisor} />
      <KeepIt advisor={advisor} />
      <SourceList marks={marks} />
    </div>
  )
}

function Urgent({
  urgency,
  place,
}: {
  urgency: "now" | "same_day"
  place: LocationCode
}) {
  const { emergency } = LOCATIONS[place]
  return (
    <Notice kind="stop" title={urgency === "now" ? "Now" : "The same day"}>
      {urgency === "same_day" ? (
        <p>Call a doctor or an out-of-hours service today, not next week.</p>
      ) : /^\d+$/.test(emergency) ? (
        <p>
          Call <a href={`tel:${emergency}`}>{emergency}</a>. Elsewhere: {EMERGENCY_WORDS}.
        </p>
      ) : (
        <p>Call {emergency}.</p>
      )}
    </Notice>
  )
}

function WaitNotice({
  words,
  date,
  isLatest,
  country,
}: ReturnType<typeof planWait> & { country: string }) {
  return (
    <Notice title={`Wait ${words}`}>
      {date ? (
        <p>
          {isLatest ? "That is over at the latest on " : "That is "}
          <time dateTime={date}>{formatDay(date, country)}</time>. Then answer again.
        </p>
      ) : (
        <p>Only you and your doctor can name the day. Then answer again.</p>
      )}
    </Notice>
  )
}

function Lists({
  route,
  cite,
}: {
  route: Route
  cite: (sentence: Sourced) => React.ReactNode
}) {
  return (
    <div className={styles.columns}>
      {[
        { title: "What to say and ask", sentences: route.ask },
        { title: "What to avoid", sentences: route.avoid },
      ].map(({ title, sentences }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className={styles.plain}>
            {sentences.map((sentence) => (
              <li key={sentence.words}>{cite(sentence)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
