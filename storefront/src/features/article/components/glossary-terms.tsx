import type { TermView } from "../rules/glossary-view"
import { citationId, sourceId } from "../rules/source-marks"
import styles from "./glossary-terms.module.css"

function Citations({ citations }: Pick<TermView, "citations">) {
  return citations.map(({ number, isFirst }) => (
    <sup key={number} className={styles.mark}>
      <a
        href={`#${sourceId(number)}`}
        aria-label={`Source ${number}`}
        id={isFirst ? citationId(number) : undefined}
      >
        {number}
      </a>
    </sup>
  ))
}

/** All terms of the trade with their definitions; each has an anchor. */
export function GlossaryTerms({ terms }: { terms: TermView[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ slug, term, definition, citations }) => (
        <div key={slug} id={slug}>
          <dt>{term}</dt>
          <dd>
            {definition}
            <Citations citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
