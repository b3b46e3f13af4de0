import { Button } from "@/ui/button"
import { PriceText, AvailabilityText } from "@/ui/text"
import type { OfferView, VariantView } from "../view"
import { OfferChoices } from "./offer-choices"
import styles from "./offer.module.css"

/**
 * The server action that adds a variant to the cart. The page passes it in from the cart
 * feature.
 */
export type AddToBag = (fields: FormData) => void | Promise<void>

function VariantTerms({ variant }: { variant: VariantView }) {
  return (
    <div data-for-variant={variant.index} className={styles.held}>
      <p className={styles.priceLine}>
        {variant.price ? (
          <span className={styles.price}>
            <PriceText
              amount={variant.price.amount}
              was={variant.listPrice}
              note={variant.price.note}
            />
          </span>
        ) : null}
        <span className={styles.stock}>
          <AvailabilityText tone={variant.stock.tone}>
            {variant.stock.words}
          </AvailabilityText>
        </span>
      </p>
      {variant.saving ? (
        <p className={styles.saving}>
          <strong>You save {variant.saving.saved}</strong>: the parts cost{" "}
          {variant.saving.separately} when you buy them one by one
        </p>
      ) : null}
      {variant.unitPrice ? <p className={styles.sku}>{variant.unitPrice}</p> : null}
      {variant.sku ? <p className={styles.sku}>SKU {variant.sku}</p> : null}
      {variant.tiers.length > 1 ? (
        <table className={styles.tiers}>
          <caption>Your price each, by quantity</caption>
          <tbody>
            {variant.tiers.map(({ quantity, amount }) => (
              <tr key={quantity}>
                <th scope="row">{quantity}</th>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}

/** Options, price and button in one form, which also works without script. */
export function OfferForm({
  offer,
  handle,
  country,
  addToBag,
}: {
  offer: OfferView
  /** Handle of the product; names it when the cart refuses to add it. */
  handle: string
  country: string
  addToBag: AddToBag
}) {
  const open = offer.variants.some(({ canAdd }) => canAdd)
  return (
    <form action={addToBag} className={styles.offer}>
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="handle" value={handle} />
      <OfferChoices offer={offer} />
      <div className={styles.buy}>
        {offer.variants.map((variant) => (
          <VariantTerms key={variant.id} variant={variant} />
        ))}
        {open ? (
          <div className={styles.act}>
            <label className={styles.quantity}>
              Quantity
              <input
                type="number"
                name="quantity"
                inputMode="numeric"
                defaultValue={1}
                min={1}
                max={offer.maxPerOrder}
                required
              />
            </label>
            {offer.variants.map((variant) => (
              <Button
                key={variant.id}
                data-for-variant={variant.index}
                disabled={!variant.canAdd}
                wide
              >
                {variant.canAdd ? "Add to bag" : variant.stock.words}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
    </form>
  )
}
