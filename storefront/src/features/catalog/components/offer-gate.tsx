import { LEVEL_WORDS } from "@/lib/level-words"
import { buildPaths } from "@/lib/paths"
import { ButtonLink } from "@/ui/button"
import type { OfferView } from "../view"
import { OfferChoices } from "./offer-choices"
import styles from "./offer.module.css"

/**
 * Shown instead of the price if the product needs a higher level: the reason, and how to
 * get the level. The options stay visible, so that visitors see what exists.
 */
export function OfferGate({ offer, country }: { offer: OfferView; country: string }) {
  const paths = buildPaths(country)
  const { level, reason } = offer.access
  const next = encodeURIComponent(paths.product(offer.handle))
  return (
    <div className={styles.offer}>
      {offer.variants.length > 1 ? <OfferChoices offer={offer} /> : null}
      <div className={styles.gate}>
        {reason === "level_too_low" ? (
          <>
            <p>
              <b>You need level {level} to buy this.</b> This product is for practitioners
              who are {LEVEL_WORDS[level]}. You’ll see prices and can order once we’ve
              checked your documents.
            </p>
            <div className={styles.gateRow}>
              <ButtonLink href={paths.page("practitioner-accounts")}>
                How to get level {level}
              </ButtonLink>
            </div>
          </>
        ) : (
          <>
            <p>
              <b>Sign in with a verified account to see prices and order.</b> We check
              your training, licence and insurance once, so this product stays in trained
              hands.
            </p>
            <div className={styles.gateRow}>
              <ButtonLink href={`${paths.signIn}?next=${next}`}>Sign in</ButtonLink>
              <ButtonLink look="quiet" href={paths.page("practitioner-accounts")}>
                How practitioner accounts work
              </ButtonLink>
            </div>
            <p>
              <small>
                Not a practitioner? See below what {offer.title} can and can’t do.
              </small>
            </p>
          </>
        )}
      </div>
    </div>
  )
}
