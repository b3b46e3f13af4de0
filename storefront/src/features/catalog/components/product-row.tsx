import { buildPaths } from "@/lib/paths"
import { Picture } from "@/ui/picture"
import { AvailabilityText } from "@/ui/text"
import type { ProductCardView } from "../view"
import type { AddToBag } from "./offer-form"
import { PriceOrLevel } from "./product-card"
import { QuickAdd } from "./quick-add"
import styles from "./product-row.module.css"

/**
 * A product as a compact row inside a text: picture, name, one line, price or level, and
 * one action: "add to bag" if there is nothing to choose, else a link to its page.
 */
export function ProductRow({
  card,
  country,
  addToBag,
}: {
  card: ProductCardView
  country: string
  addToBag: AddToBag
}) {
  const href = buildPaths(country).product(card.handle)
  return (
    <div className={styles.row}>
      <div className={styles.picture}>
        {card.picture ? (
          <Picture path={card.picture.path} alt="" width={96} height={96} sizes="72px" />
        ) : null}
      </div>
      <div>
        <a className={styles.name} href={href}>
          {card.title}
        </a>
        <span className={styles.purpose}>{card.purpose}</span>
      </div>
      <div className={styles.terms}>
        <PriceOrLevel card={card} country={country} />
        <span className={styles.stock}>
          <AvailabilityText tone={card.stock.tone}>{card.stock.words}</AvailabilityText>
        </span>
        {card.quickAddVariantId ? (
          <QuickAdd
            variantId={card.quickAddVariantId}
            product={card}
            country={country}
            addToBag={addToBag}
            look="secondary"
          />
        ) : (
          <a href={href}>
            {chooseWords(card)}
            <span className="visually-hidden">: {card.title}</span>
          </a>
        )}
      </div>
    </div>
  )
}

/** The link to the product page, as text: prices differ only between sizes. */
function chooseWords({ price, stock }: ProductCardView): string {
  return price?.from && stock.tone !== "none" ? "Choose a size" : "View product"
}
