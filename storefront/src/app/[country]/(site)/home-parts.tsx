import { Expectation, type ProductView } from "@/features/catalog"
import type { CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { ButtonLink } from "@/ui/button"
import { Picture } from "@/ui/picture"
import { Kicker, Lede, PriceText, Tag } from "@/ui/text"
import styles from "./home.module.css"

/**
 * "What would you like to change?" with choices that link to the advisor, products or
 * articles.
 */
export function FirstQuestion({ country }: { country: CountryCode }) {
  const paths = buildPaths(country)
  const answers = [
    { words: "A whole line, or all of it", href: paths.advisor },
    { words: "Single dots", href: paths.product("spot-remover") },
    {
      words: "A few dots or a pale scar to cover",
      href: paths.product("complete-skin-correcting-kit"),
    },
    { words: "A colour that shifted", href: paths.product("colour-shift-neutraliser") },
    { words: "The shine", href: paths.product("matte-scalp-moisturiser") },
    { words: "I do not know yet", href: paths.advisor },
  ]
  return (
    <section className={styles.question} aria-labelledby="first-question">
      <h2 id="first-question">What would you like to change?</h2>
      <ul>
        {answers.map(({ words, href }) => (
          <li key={words}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Three entry points, one for each kind of visitor. */
export function EntryPoints({ country }: { country: CountryCode }) {
  const paths = buildPaths(country)
  const doors = [
    {
      title: "I had SMP",
      words: "Keep it clean, calm, matte and out of the sun.",
      action: "See aftercare",
      href: paths.category("aftercare"),
    },
    {
      title: "I want to change my SMP",
      words: "Laser, lightening, covering or waiting: see what each can promise.",
      action: "Find the fix that fits",
      href: paths.advisor,
    },
    {
      title: "I work with SMP",
      words: "Correction, supplies and trade prices for verified practitioners.",
      action: "See what is for practitioners",
      href: paths.category("all", ["for-practitioners"]),
    },
  ]
  return (
    <nav aria-label="Ways in">
      <ul className={styles.doors}>
        {doors.map(({ title, words, action, href }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{words}</p>
            <a href={href}>{action}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One of the two main products, with what to expect of it. */
export function HeroProduct({
  product,
  country,
  mirrored,
}: {
  product: ProductView
  country: CountryCode
  mirrored: boolean
}) {
  const [picture] = product.pictures
  const href = buildPaths(country).product(product.handle)
  return (
    <section className={styles.hero} data-mirrored={mirrored}>
      <div className={styles.stage}>
        {picture ? (
          <Picture
            {...picture}
            width={640}
            height={640}
            sizes="(max-width: 56rem) calc(100vw - 2.5rem), 600px"
          />
        ) : null}
      </div>
      <div className={styles.heroWords}>
        <Kicker>
          {product.access.level === "T0" ? (
            product.audienceWords
          ) : (
            <>
              <Tag>Professional</Tag> needs level {product.access.level}
            </>
          )}
        </Kicker>
        <h2 className={styles.heroTitle}>{product.title}</h2>
        <Lede>{product.purpose}</Lede>
        <Expectation words={product.safety.expectation} />
        {product.price ? (
          <p>
            <PriceText {...product.price} />
          </p>
        ) : null}
        <div>
          <ButtonLink href={href} look="secondary">
            See what it can do
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
