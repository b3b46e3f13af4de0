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
              <b>Your account does not reach level {level} yet.</b> This product is for
              practitioners who are {LEVEL_WORDS[level]}. Price and ordering open once we
              have checked the papers for it.
            </p>
            <div className={styles.gateRow}>
              <ButtonLink href={paths.page("practitioner-accounts")}>
                See what level {level} needs
              </ButtonLink>
            </div>
          </>
        ) : (
          <>
            <p>
              <b>Price and ordering open with a verified account.</b> We check your
              training, licence and insurance once, so that this product stays in trained
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
                Not a practitioner? Read below what {offer.title} can and cannot do.
              </small>
            </p>
          </>
        )}
      </div>
    </div>
  )
}
