import { buildPaths } from "@/lib/paths"
import { Picture } from "@/ui/picture"
import { PriceText, AvailabilityText } from "@/ui/text"
import type { ProductCardView } from "../view"
import { CardPrice } from "./card-price"
import styles from "./product-card.module.css"

/** The price for this visitor, or the level that is needed to see it. */
export function PriceOrLevel({
  card: { handle, access, price },
  country,
}: {
  card: Pick<ProductCardView, "handle" | "access" | "price">
  country: string
}) {
  return (
    <CardPrice handle={handle} country={country} className={styles.price}>
      {price ? (
        <span className={styles.price}>
          <PriceText amount={price.amount} from={price.from} />
        </span>
      ) : (
        <span className={styles.level}>Professionals only (level {access.level})</span>
      )}
    </CardPrice>
  )
}

/** One product in a list. The whole card is clickable; the product's name is the link. */
function ProductCard({
  card,
  country,
  headingLevel: Heading,
  eager,
}: {
  card: ProductCardView
  country: string
  headingLevel: "h2" | "h3"
  eager?: boolean
}) {
  return (
    <li className={styles.card}>
      <div className={styles.stage}>
        {card.picture ? (
          <Picture
            path={card.picture.path}
            alt=""
            width={640}
            height={640}
            sizes="(max-width: 34rem) 108px, (max-width: 48rem) 45vw, 300px"
            eager={eager}
          />
        ) : null}
      </div>
      <div className={styles.body}>
        <Heading className={styles.name}>
          <a href={buildPaths(country).product(card.handle)}>{card.title}</a>
        </Heading>
        <p className={styles.purpose}>{card.purpose}</p>
        <p className={styles.terms}>
          <PriceOrLevel card={card} country={country} />
          <AvailabilityText tone={card.stock.tone}>{card.stock.words}</AvailabilityText>
        </p>
      </div>
    </li>
  )
}

/** Products in a grid. The first `eager` of them load their pictures immediately. */
export function ProductGrid({
  products,
  country,
  headingLevel = "h2",
  eager = 0,
}: {
  products: ProductCardView[]
  country: string
  headingLevel?: "h2" | "h3"
  eager?: number
}) {
  return (
    <ul className={styles.grid}>
      {products.map((card, index) => (
        <ProductCard
          key={card.handle}
          card={card}
          country={country}
          headingLevel={headingLevel}
          eager={index < eager}
        />
      ))}
    </ul>
  )
}
