import { ButtonLink } from "@/ui/button"

import type { ReturnsView } from "../view"
import styles from "./return.module.css"

function Steps({ name, address }: { name: string; address: string[] }) {
  return (
    <ol className={styles.steps}>
      <li>Pack it so that it arrives unharmed, with every seal unbroken.</li>
      <li>
        Write <b>{name}</b> on the parcel, so that we find your order.
      </li>
      <li>
        Send it to:
        <address>
          {address.map((line) => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
        </address>
      </li>
      <li>Keep the receipt until you have your money.</li>
    </ol>
  )
}

/**
 * The returns of an order with what to do next, and the way to a new one. Nothing when
 * there is neither.
 */
export function ReturnList({ returns, href }: { returns: ReturnsView; href: string }) {
  if (returns.returns.length === 0 && !returns.canReturn) return null
  return (
    <section id="returns" aria-labelledby="returns-title" className={styles.section}>
      <h2 id="returns-title">Returns</h2>
      {returns.returns.map((one) => (
        <article key={one.id} className={styles.return}>
          <h3>Return {one.name}</h3>
          <p>{one.words}</p>
          <ul>
            {one.lines.map((line) => (
              <li key={line.id}>
                {line.quantity} × {line.name}
              </li>
            ))}
          </ul>
          {one.isArrived || returns.address.length === 0 ? null : (
            <Steps name={one.name} address={returns.address} />
          )}
        </article>
      ))}
      {returns.canReturn ? (
        <p>
          {returns.lastDay
            ? `You can announce a return until ${returns.lastDay}. `
            : `You can announce a return until ${returns.days} days after the last parcel was delivered. `}
        </p>
      ) : null}
      {returns.canReturn ? (
        <p>
          <ButtonLink href={href} look="secondary">
            Return something
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
