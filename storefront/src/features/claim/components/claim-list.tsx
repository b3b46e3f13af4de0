import type { ClaimsView } from "../view"
import styles from "./claim.module.css"

/** The reports about an order, and the way to a new one. Nothing when there is neither. */
export function ClaimList({ claims, href }: { claims: ClaimsView; href: string }) {
  if (claims.claims.length === 0 && !claims.canReport) return null
  return (
    <section id="problems" aria-labelledby="problems-title" className={styles.section}>
      <h2 id="problems-title">Is something wrong?</h2>
      {claims.claims.map((claim) => (
        <article key={claim.id} className={styles.claim}>
          <h3>Report {claim.name}</h3>
          <p>
            {claim.kind}. {claim.words}
          </p>
          {claim.answer ? <p>{claim.answer}</p> : null}
        </article>
      ))}
      {claims.canReport ? (
        <p>
          Damaged, missing, wrong, past its date, or a skin reaction?{" "}
          <a href={href}>Report a problem</a>. You need not send it back.
        </p>
      ) : null}
    </section>
  )
}
