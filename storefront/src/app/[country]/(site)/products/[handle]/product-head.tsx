import {
  Expectation,
  Facts,
  Gallery,
  OfferForm,
  OfferGate,
  PersonalOffer,
  type ProductView,
} from "@/features/catalog"
import type { CountryCode } from "@/lib/country"
import { describeFreeShipping } from "@/lib/free-shipping"
import { Kicker, Lede, Tag } from "@/ui/text"
import styles from "./product-head.module.css"

/**
 * Pictures beside name, purpose, scope, options, and the price or the reason why it is
 * hidden.
 */
export function ProductHead({
  product,
  country,
  addToBag,
}: {
  product: ProductView
  country: CountryCode
  addToBag: (fields: FormData) => Promise<void>
}) {
  const { offer, access } = product
  const isGated = access.level !== "T0"
  return (
    <div className={styles.head}>
      <Gallery
        pictures={product.pictures}
        variants={offer.variants}
        chosen={offer.chosen}
      />
      <div className={styles.words}>
        <div className={styles.title}>
          <Kicker>
            {isGated ? (
              <>
                <Tag>Professionals only</Tag> level {access.level}
              </>
            ) : (
              product.audienceWords
            )}
          </Kicker>
          <h1>{product.title}</h1>
          <Lede>{product.purpose}</Lede>
        </div>
        <Expectation words={product.safety.expectation} />
        <PersonalOffer handle={product.handle} country={country} addToBag={addToBag}>
          {access.can_buy ? (
            <OfferForm
              offer={offer}
              handle={product.handle}
              country={country}
              addToBag={addToBag}
            />
          ) : (
            <OfferGate offer={offer} country={country} />
          )}
        </PersonalOffer>
        <Facts
          facts={[...listStock(product), describeFreeShipping(country), ...product.facts]}
        />
        <div className={styles.description}>
          {product.description.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
    </div>
  )
}

/** The stock level, unless the offer above shows it already. */
function listStock({ access, stock }: ProductView): string[] {
  return access.can_buy && stock.tone !== "backorder" ? [] : [stock.sentence]
}
