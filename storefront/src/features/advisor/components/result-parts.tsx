import type { ReactNode } from "react"
import type { AccessLevel } from "@clearline/backend/contracts"
import { getLabel, listAnswered, QUESTIONS, type Answers } from "../rules/questions"
import type { Advice } from "../rules/resolve-advice"
import type { Sourced } from "../rules/route"
import { ROUTES } from "../rules/routes"
import { leadsToDoctor } from "../rules/rule"
import { showProducts } from "../rules/show-products"
import type { AdvisorShop } from "../types"
import styles from "./result.module.css"

type Cite = (sentence: Sourced) => ReactNode

/** The answers that meet the rule's conditions, as text. */
function listReasons(rule: Advice["rules"][0], answers: Answers): string[] {
  return [
    ...new Set(
      [...rule.when, ...(rule.and ?? [])].flatMap((condition) =>
        QUESTIONS.flatMap(({ id }) => {
          const wanted = listAnswered(condition, id)
          return listAnswered(answers, id)
            .filter((code) => wanted.includes(code))
            .map((code) => getLabel(id, code))
        }),
      ),
    ),
  ]
}

/** The rules that led to the result, with the answers that meet them. */
export function Why({
  advice,
  answers,
  cite,
}: {
  advice: Advice
  answers: Answers
  cite: Cite
}) {
  return (
    <section>
      <h3>Why</h3>
      <ul className={styles.plain}>
        {advice.rules.map((rule) => {
          const reasons = listReasons(rule, answers)
          return (
            <li key={rule.because.words}>
              {reasons.length > 0 ? (
                <>You answered: {reasons.map((words) => `“${words}”`).join(", ")}. </>
              ) : null}
              {cite(rule.because)}
            </li>
          )
        })}
      </ul>
      <p className={styles.small}>
        Rules used: {advice.ruleIds.join(", ")}. They’re the same for everyone and don’t
        take into account what we sell.
      </p>
    </section>
  )
}

/** Alternative routes, and what may be used in the meantime. */
export function Others({ advice, cite }: { advice: Advice; cite: Cite }) {
  const others = advice.routes.slice(1)
  if (others.length + advice.alsoAllowed.length === 0) return null
  return (
    <section>
      <h3>{others.length > 0 ? "Also possible" : "In the meantime you can"}</h3>
      <dl className={styles.others}>
        {[...others, ...advice.alsoAllowed].map((code) => (
          <div key={code}>
            <dt>{ROUTES[code].title}</dt>
            <dd>{cite(ROUTES[code].means)}</dd>
          </div>
        ))}
      </dl>
      {advice.ruleIds.includes("D10") ? (
        <p className={styles.small}>
          Skin-tone pigment comes last: laser over it later can darken it.
        </p>
      ) : null}
    </section>
  )
}

const CHOOSING = "choosing-an-artist-or-clinic"

/** Advice to see a professional; shown with every result. */
export function SeeSomebody({ advice, shop }: { advice: Advice; shop: AdvisorShop }) {
  const choosing = shop.articles.find(({ slug }) => slug === CHOOSING)
  const doctor = leadsToDoctor(advice.rules[0])
  return (
    <section>
      <h3>See a professional</h3>
      <p>
        {doctor
          ? "Take this page with you, printed or as a link. It shows your answers and what to ask. "
          : "This is guidance, not a diagnosis. Have two professionals look at your scalp before anything is done. A good one will also tell you what they wouldn’t do. "}
        {choosing && !doctor ? <a href={choosing.href}>{choosing.title}</a> : null}
      </p>
    </section>
  )
}

/** The articles for the result; only published ones. */
export function Reading({ advice, shop }: { advice: Advice; shop: AdvisorShop }) {
  const articles = advice.articles
    .map((slug) => shop.articles.find((article) => article.slug === slug))
    .filter((article) => article !== undefined)
  if (articles.length === 0) return null
  const [rule] = advice.rules
  const isFresh = !leadsToDoctor(rule) && ["S4", "S4b", "S11", "S12"].includes(rule.id)
  return (
    <section>
      <h3>Read next</h3>
      <ul className={styles.rows}>
        {isFresh ? (
          <li>
            <a href={shop.aftercarePath}>Aftercare by day</a>
            <span>What to do and what to leave alone, for each treatment</span>
          </li>
        ) : null}
        {articles.map(({ slug, title, kicker, href }) => (
          <li key={slug}>
            <a href={href}>{title}</a>
            <span>{kicker}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The products for the result; otherwise a sentence that there is nothing to buy. */
export function FromTheShop({
  advice,
  shop,
  level,
}: {
  advice: Advice
  shop: AdvisorShop
  level: AccessLevel
}) {
  const { shown, hidden } = showProducts(advice.products, shop.products, level)
  const asksForLevel = hidden > 0 && advice.notes.includes("professional")
  return (
    <section>
      <h3>From this shop</h3>
      {shown.length > 0 ? (
        <ul className={styles.rows}>
          {shown.map(({ handle, title, purpose, href, terms }) => (
            <li key={handle}>
              <a href={href}>{title}</a>
              <span>{purpose}</span>
              <span>{terms}</span>
            </li>
          ))}
        </ul>
      ) : asksForLevel ? null : (
        <p>There’s nothing to buy for this. Please hold off on shopping for now.</p>
      )}
      {asksForLevel ? (
        <p>
          The products for this are for verified practitioners only.{" "}
          <a href={shop.practitionersPath}>How verification works</a>
        </p>
      ) : null}
    </section>
  )
}
