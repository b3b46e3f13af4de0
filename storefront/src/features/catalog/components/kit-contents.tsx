import { buildPaths } from "@/lib/paths"
import { Dots } from "@/ui/dots"
import { Picture } from "@/ui/picture"
import { Section } from "@/ui/section"
import type { KitPartView, VariantView } from "../view"
import styles from "./sections.module.css"

function Part({ part, country }: { part: KitPartView; country: string }) {
  return (
    <li className={styles.part}>
      <span className={styles.partPicture}>
        {part.picture ? (
          <Picture path={part.picture.path} alt="" width={64} height={64} sizes="64px" />
        ) : (
          <Dots count={3} />
        )}
      </span>
      <span className={styles.partWords}>
        {part.handle ? (
          <a href={buildPaths(country).product(part.handle)}>{part.title}</a>
        ) : (
          <span>{part.title}</span>
        )}
        <span className={styles.amount}>
          {part.quantity} {part.quantity === 1 ? "piece" : "pieces"}
        </span>
      </span>
    </li>
  )
}

/** The contents of a kit: every part with its quantity and product page. */
export function KitContents({
  variants,
  country,
}: {
  variants: VariantView[]
  country: string
}) {
  if (!variants.some(({ kit }) => kit)) return null
  return (
    <Section title="What’s in the kit">
      {variants.map((variant) =>
        variant.kit ? (
          <div key={variant.id} data-for-variant={variant.index}>
            {variants.length > 1 ? <h3>{variant.label}</h3> : null}
            <ul className={styles.parts}>
              {variant.kit.map((part) => (
                <Part key={part.id} part={part} country={country} />
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </Section>
  )
}
