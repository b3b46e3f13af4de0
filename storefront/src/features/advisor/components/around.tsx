import { EMERGENCY_WORDS } from "@clearline/backend/contracts"
import { LOCATIONS, type LocationCode } from "../rules/locations"
import { getLabel, listAnswered, listRequiredReading } from "../rules/questions"
import { RED_FLAGS } from "../rules/red-flags"
import { ROUTES } from "../rules/routes"
import { LASER_STOPS, STOP_RULES } from "../rules/stop-rules"
import type { AdvisorArticle } from "../types"
import styles from "./advisor.module.css"

/** The signs that cannot wait; shown above every step. */
export function EmergencyLine({ place }: { place: LocationCode }) {
  return (
    <p className={styles.emergency}>
      Trouble breathing or a swelling face: call {LOCATIONS[place].emergency} now (
      {EMERGENCY_WORDS}). Fever, pus or spreading redness: see a doctor today. This page
      can wait.
    </p>
  )
}

/** Signs that need a doctor; shown beside every step and every result. */
export function RedFlagBox() {
  return (
    <aside className={styles.flags} aria-labelledby="red-flags-title">
      <h2 id="red-flags-title">See a doctor if there is</h2>
      <ul>
        {RED_FLAGS.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </aside>
  )
}

/** The stop rules as text, with links to articles, for browsers without script. */
export function WithoutScript({ articles }: { articles: AdvisorArticle[] }) {
  return (
    <noscript>
      <div className={styles.withoutScript}>
        <h2>This page needs JavaScript</h2>
        <p>
          Your browser works out the result, so we never receive your answers. That needs
          JavaScript. Without it, here are the rules that come first. The articles below
          tell you the rest.
        </p>
        <ul>
          {[...STOP_RULES, ...LASER_STOPS].map(({ when, routes, because }) => {
            const [route = "R1"] = routes
            const answers = when.flatMap((condition) =>
              listRequiredReading(condition).flatMap((id) =>
                listAnswered(condition, id).map((code) => getLabel(id, code)),
              ),
            )
            return (
              <li key={answers.join()}>
                <b>{answers.join("; ")}:</b> {ROUTES[route].title.toLowerCase()}.{" "}
                {because.words}
              </li>
            )
          })}
        </ul>
        <h2>Articles</h2>
        <ul>
          {articles.map(({ slug, title, href }) => (
            <li key={slug}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  )
}
