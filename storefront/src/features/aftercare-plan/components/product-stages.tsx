import type { AftercareMethod } from "@clearline/backend/contracts"
import { buildPaths } from "@/lib/paths"
import { Section } from "@/ui/section"
import { PLANS } from "../rules/plans"
import { findSource } from "../rules/sources"
import styles from "./product-stages.module.css"

type ProductStage = {
  method: AftercareMethod
  fromDay: number
  note: string | null
  sources: string[]
}

function SourceNames({ marks }: { marks: string[] }) {
  const sources = marks.flatMap((mark) => findSource(mark) ?? [])
  if (sources.length === 0) return <>the cautious middle of what guides say</>
  return sources.map(({ mark, title, url }, index) => (
    <span key={mark}>
      {index > 0 ? "; " : null}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ))
}

/**
 * The first day after each treatment on which a product may be used, with the sources.
 */
export function ProductStages({
  stages,
  country,
}: {
  stages: ProductStage[]
  country: string
}) {
  if (stages.length === 0) return null
  const paths = buildPaths(country)
  return (
    <Section title="Use from which day" id="use-from">
      <ul className={styles.list}>
        {stages.map(({ method, fromDay, note, sources }) => (
          <li key={method}>
            <a className={styles.method} href={paths.aftercarePlan(method)}>
              {PLANS[method].title}
            </a>
            <span>
              <b>
                {fromDay === 0 ? "Use from the first day" : `Use from day ${fromDay}`}
              </b>
              {note ? `, ${note}` : null}.
            </span>
            <span className={styles.source}>
              Source: <SourceNames marks={sources} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.source}>Your practitioner’s instructions come first.</p>
    </Section>
  )
}
