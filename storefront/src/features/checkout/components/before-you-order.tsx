import { ErrorSummary } from "@/ui/error-summary"
import { Checkbox } from "@/ui/field"

import type { RequiredReadingView } from "../required-reading-view"
import type { Unconfirmed } from "../order-state"
import { formatStatement } from "../rules/write-statement"
import styles from "./before-you-order.module.css"

/** Id of the confirmation box of one product; the error summary links to it. */
const boxOf = (productId: string) => `confirm-${productId}`

/**
 * What a practitioner must read and confirm before the order, one box for each product.
 * Part of the order form; shows nothing if no confirmation is required.
 */
export function BeforeYouOrder({
  asked,
  country,
  ticked,
  missing,
}: {
  asked: RequiredReadingView[]
  country: string
  /** The boxes that were ticked at the last attempt; null before the first. */
  ticked: string[] | null
  missing: Unconfirmed[]
}) {
  if (asked.length === 0) return null
  return (
    <section className={styles.before} aria-labelledby="before-you-order">
      <h3 id="before-you-order">Before you order</h3>
      {missing.length > 0 ? (
        <ErrorSummary
          title="Please confirm these first. Nothing was ordered and nothing was charged."
          entries={missing.map(({ productId, message }) => ({
            field: boxOf(productId),
            message,
          }))}
        />
      ) : null}
      <p>
        Professional products can cause harm if they’re used in the wrong place. We keep
        what you confirm here with your order.
      </p>
      {asked.map((product) => {
        const value = `${product.productId} ${product.version}`
        const error = missing.find(({ productId }) => productId === product.productId)
        return (
          <fieldset key={product.productId} className={styles.product}>
            <legend>{product.title}</legend>
            <Told product={product} country={country} />
            <Checkbox
              key={value}
              id={boxOf(product.productId)}
              name="confirmed"
              value={value}
              required
              defaultChecked={ticked ? ticked.includes(value) : product.isConfirmed}
              label={formatStatement(product)}
              error={error?.message ?? null}
            />
          </fieldset>
        )
      })}
    </section>
  )
}

function Told({ product, country }: { product: RequiredReadingView; country: string }) {
  return (
    <>
      {product.articles.length > 0 ? (
        <div>
          <p className={styles.what}>Read before you buy</p>
          <ul className={styles.list}>
            {product.articles.map(({ slug, title, day }) => (
              <li key={slug}>
                <a href={`/${country}/learn/${slug}`} target="_blank" rel="noopener">
                  {title}
                  <span className="visually-hidden"> (opens in a new tab)</span>
                </a>
                <small>Version of {day}</small>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {product.contraindications.length > 0 ? (
        <div>
          <p className={styles.what}>Don’t use it if any of these apply</p>
          <ul className={styles.list}>
            {product.contraindications.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
