import { classNames } from "@/ui/class-names"
import { DotsTimeline } from "@/ui/dots"
import { Notice } from "@/ui/notice"
import { Section } from "@/ui/section"
import type { SafetyView } from "../product-view"
import styles from "./sections.module.css"

/** What to expect of the product, placed before the price. */
export function Expectation({ words }: { words: string }) {
  return (
    <p className={styles.scope}>
      <b>What to expect.</b> {words}
    </p>
  )
}

/** Short facts under the offer. */
export function Facts({ facts }: { facts: string[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

/** What the product can and cannot do, side by side. */
export function CanAndCannot({ can, cannot }: Pick<SafetyView, "can" | "cannot">) {
  return (
    <div className={styles.two}>
      <section>
        <h2>It can</h2>
        <ul className={classNames(styles.list, styles.can)}>
          {can.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>It can’t</h2>
        <ul className={classNames(styles.list, styles.cannot)}>
          {cannot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Who may use it and who should not, with the warnings from the label. */
export function WhoMayUse({ safety }: { safety: SafetyView }) {
  return (
    <Section title="Who may use it">
      <div className={styles.who}>
        <div>
          <p>{safety.whoMayUse}</p>
        </div>
        {safety.warnings.length > 0 ? (
          <Notice kind="caution" title="Warnings">
            <ul className={styles.warnings}>
              {safety.warnings.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      {safety.contraindications.length > 0 ? (
        <div>
          <h3>Not for you, or ask a doctor first</h3>
          <ul className={classNames(styles.list, styles.cannot, styles.long)}>
            {safety.contraindications.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  )
}

/** The days after the treatment; nothing if this does not apply. */
export function AfterTheVisit({ moments }: { moments: SafetyView["afterTheVisit"] }) {
  if (moments.length === 0) return null
  return (
    <Section title="After the visit">
      <DotsTimeline moments={moments} />
    </Section>
  )
}

/** Ingredients, storage, documents: details for careful buyers. */
export function Particulars({ safety }: { safety: SafetyView }) {
  const rows = [
    { name: "Ingredients", words: safety.ingredients },
    {
      name: "Made without",
      words: safety.leftOut.length > 0 ? capitalise(safety.leftOut.join(", ")) : null,
    },
    { name: "Storage", words: safety.storage },
    { name: "After opening", words: safety.afterOpening },
    { name: "Good to know", words: safety.flags.join(" · ") || null },
    { name: "Documents", words: safety.papers.join(" · ") || null },
  ].filter(({ words }) => words)
  return (
    <Section title="Ingredients and documents">
      <dl className={styles.papers}>
        {rows.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
