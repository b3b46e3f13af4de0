import { classNames } from "@/ui/class-names"
import type { OfferView, VariantView } from "../view"
import styles from "./offer.module.css"

function Chip({ variant, chosen }: { variant: VariantView; chosen: boolean }) {
  const gone = variant.stock.tone === "none"
  return (
    <label className={classNames(styles.chip, gone && styles.gone)}>
      <input
        type="radio"
        name="variant_id"
        value={variant.id}
        defaultChecked={chosen}
        data-variant={variant.index}
      />
      {variant.swatch ? <Swatch token={variant.swatch} /> : null}
      <span>
        {variant.label}
        {gone ? <span className="visually-hidden">, {variant.stock.words}</span> : null}
      </span>
    </label>
  )
}

/** The colour of a shade; always shown beside its name. */
function Swatch({ token }: { token: string }) {
  return (
    <span
      className={styles.swatch}
      style={{ background: `var(${token})` }}
      aria-hidden="true"
    />
  )
}

/**
 * The options of a product as radio buttons; works without script. Shows nothing if there
 * is only one variant.
 */
export function OfferChoices({ offer }: { offer: OfferView }) {
  const [only] = offer.variants
  if (offer.variants.length === 1 && only) {
    return <input type="hidden" name="variant_id" value={only.id} />
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{capitalise(offer.optionTitle)}</legend>
      {offer.groups.map(({ label, swatch, variants }) => {
        const chips = (
          <div className={styles.chips}>
            {variants.map((variant) => (
              <Chip
                key={variant.id}
                variant={variant}
                chosen={variant.index === offer.chosen}
              />
            ))}
          </div>
        )
        if (!label) return <div key="all">{chips}</div>
        return (
          <div key={label} className={styles.group} role="group" aria-label={label}>
            <span className={styles.groupName} aria-hidden="true">
              {swatch ? <Swatch token={swatch} /> : null}
              {label}
            </span>
            {chips}
          </div>
        )
      })}
    </fieldset>
  )
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
