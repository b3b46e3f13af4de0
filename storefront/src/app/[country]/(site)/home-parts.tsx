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
    { words: "A whole hairline, or all of my SMP", href: paths.advisor },
    { words: "Single dots", href: paths.product("spot-remover") },
    {
      words: "A few dots or a pale scar to cover",
      href: paths.product("complete-skin-correcting-kit"),
    },
    {
      words: "It turned blue, green or red",
      href: paths.product("colour-shift-neutraliser"),
    },
    { words: "My scalp looks shiny", href: paths.product("matte-scalp-moisturiser") },
    { words: "I’m not sure", href: paths.advisor },
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
      action: "Shop aftercare",
      href: paths.category("aftercare"),
    },
    {
      title: "I want to change my SMP",
      words: "Laser, lightening, covering or waiting: see what each one can do.",
      action: "Find your fix",
      href: paths.advisor,
    },
    {
      title: "I work with SMP",
      words: "Correction products, supplies and trade prices for verified practitioners.",
      action: "Shop for professionals",
      href: paths.category("all", ["for-practitioners"]),
    },
  ]
  return (
    <nav aria-label="Where to start">
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
              <Tag>Professionals only</Tag> level {product.access.level}
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
            View product
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
