import { termNoteId } from "../rules/glossary-terms"
import styles from "./term-note-list.module.css"

/**
 * Short explanations of the terms that a text marks. Each is hidden until its term is
 * hovered, focused or tapped; screen readers read it with the term.
 */
export function TermNotes({
  terms,
}: {
  terms: { slug: string; term: string; definition: string }[]
}) {
  return terms.map(({ slug, term, definition }) => (
    <div
      key={slug}
      id={termNoteId(slug)}
      popover="manual"
      role="tooltip"
      className={styles.note}
    >
      <p>
        <b>{term}.</b> {definition}
      </p>
      <p className={styles.hint} aria-hidden="true">
        Tap the word again for the glossary.
      </p>
    </div>
  ))
}
