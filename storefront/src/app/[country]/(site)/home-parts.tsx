import { type Answers, buildFragment } from "@/features/advisor"
import { Expectation, PriceOrLevel, type ProductView, QuickAdd } from "@/features/catalog"
import type { CountryCode } from "@/lib/country"
import { describeFreeShipping } from "@/lib/free-shipping"
import type { PictureView } from "@/lib/media-url"
import { buildPaths } from "@/lib/paths"
import { ButtonLink } from "@/ui/button"
import { Picture } from "@/ui/picture"
import { AvailabilityText, Kicker, Lede, PriceText, Tag } from "@/ui/text"
import styles from "./home.module.css"

/**
 * The promise of the shop beside a product that everybody may buy, with its price and what it
 * saves. Works without script.
 */
export function Opening({
  promise,
  lede,
  product,
  country,
  addToBag,
}: {
  promise: string
  lede: string
  product: ProductView | null
  country: CountryCode
  addToBag: (fields: FormData) => Promise<void>
}) {
  const variant = product?.offer.variants[product.offer.chosen]
  const [picture] = product?.pictures ?? []
  return (
    <div className={styles.opening}>
      <div className={styles.promise}>
        <h1>{promise}</h1>
        <Lede>{lede}</Lede>
      </div>
      {product && variant ? (
        <section className={styles.offer} aria-labelledby="offer">
          <h2 id="offer">
            <a href={buildPaths(country).product(product.handle)}>{product.title}</a>
          </h2>
          <p>{product.purpose}</p>
          <p className={styles.price}>
            <PriceOrLevel card={product} country={country} />
            {variant.saving ? <span>You save {variant.saving.saved}</span> : null}
          </p>
          {variant.canAdd ? (
            <QuickAdd
              variantId={variant.id}
              product={product}
              country={country}
              addToBag={addToBag}
              wide
            />
          ) : (
            <AvailabilityText tone={variant.stock.tone}>
              {variant.stock.words}
            </AvailabilityText>
          )}
          <p className={styles.terms}>{describeFreeShipping(country)}</p>
        </section>
      ) : null}
      {picture ? (
        <div className={styles.scene}>
          <Picture
            {...picture}
            width={960}
            height={960}
            sizes="(max-width: 56rem) calc(100vw - 2.5rem), 640px"
            eager
          />
        </div>
      ) : null}
    </div>
  )
}

/**
 * "What would you like to change?": each choice opens the advisor with that answer given, or the
 * product that is the answer.
 */
export function FirstQuestion({ country }: { country: CountryCode }) {
  const paths = buildPaths(country)
  const advise = (answers: Answers) => `${paths.advisor}${buildFragment(answers)}`
  const answers = [
    { words: "My hairline", href: advise({ Q5: ["hairline_band"] }) },
    { words: "All of my SMP", href: advise({ Q5: ["most_of_scalp"] }) },
    { words: "A few single dots", href: advise({ Q5: ["few_dots"] }) },
    { words: "A pale, flat scar", href: advise({ Q4: ["pale_flat_scar"] }) },
    { words: "It turned blue or green", href: advise({ Q4: ["blue_green_grey"] }) },
    { words: "It turned red or orange", href: advise({ Q4: ["red_orange"] }) },
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

/** A picture of each entry point, in their order; null where there is none. */
type DoorPictures = readonly (PictureView | null | undefined)[]

/** Three entry points, one for each kind of visitor. */
export function EntryPoints({
  country,
  pictures,
}: {
  country: CountryCode
  pictures: DoorPictures
}) {
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
      action: "How to open a trade account",
      href: paths.page("practitioner-accounts"),
    },
  ]
  return (
    <nav aria-label="Where to start">
      <ul className={styles.doors}>
        {doors.map(({ title, words, action, href }, index) => (
          <li key={title}>
            <DoorPicture picture={pictures[index]} />
            <h2>{title}</h2>
            <p>{words}</p>
            <a href={href}>{action}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DoorPicture({ picture }: { picture: DoorPictures[number] }) {
  if (!picture) return null
  return (
    <div className={styles.doorPicture}>
      <Picture
        path={picture.path}
        alt=""
        width={480}
        height={320}
        sizes="(max-width: 56rem) calc(100vw - 2.5rem), 390px"
      />
    </div>
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
