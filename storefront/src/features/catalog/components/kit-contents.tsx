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
          {part.limits ? (
            <>
              {" · "}
              <span className={styles.limits}>runs out first</span>
            </>
          ) : null}
        </span>
      </span>
    </li>
  )
}

function buildLimit(variant: VariantView, parts: KitPartView[]): string {
  const limiting = parts.filter(({ limits }) => limits).map(({ title }) => title)
  if (limiting.length === 0 || limiting.length === parts.length) {
    return `${variant.stock.sentence}.`
  }
  return `${variant.stock.sentence}. ${limiting.join(" and ")} ${
    limiting.length === 1 ? "limits" : "limit"
  } the set.`
}

/**
 * The contents of a kit: every part with its quantity and product page, and the part that
 * limits the stock.
 */
export function KitContents({
  variants,
  country,
}: {
  variants: VariantView[]
  country: string
}) {
  if (!variants.some(({ kit }) => kit)) return null
  return (
    <Section title="What is in it">
      {variants.map((variant) =>
        variant.kit ? (
          <div key={variant.id} data-for-variant={variant.index}>
            {variants.length > 1 ? <h3>{variant.label}</h3> : null}
            <p className={styles.limit}>{buildLimit(variant, variant.kit)}</p>
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
