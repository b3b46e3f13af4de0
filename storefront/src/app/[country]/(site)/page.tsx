import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import { ArticleCards } from "@/features/article"
import { listArticles } from "@/features/article/server"
import { addToBag } from "@/features/cart/server"
import { findProduct } from "@/features/catalog/server"
import { buildAddress, buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import { EntryPoints, FirstQuestion, HeroProduct, Opening } from "./home-parts"
import styles from "./home.module.css"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

const SENTENCE = "Unhappy with your SMP? See what can really be changed."
const LEDE =
  "Products and articles that say plainly what each one does, what it doesn’t, and who may use it."
const DESCRIPTION =
  "Products that lighten, cover and care for scalp micropigmentation, with honest articles on what each one does, what it doesn’t, and who may use it."

/** Handle of the product that everybody may buy at once. */
const OFFER = "smp-aftercare-kit"
/** Handles of the two main products. */
const HEROES = ["spot-remover", "complete-skin-correcting-kit"]
/** Slug of the article that says what can be changed. */
const MAIN_ARTICLE = "is-smp-removal-possible"
const LATEST = 4

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({
    country,
    path: "",
    title: "Clearline: correcting scalp micropigmentation, honestly",
    description: DESCRIPTION,
  })
}

/**
 * Home page: a promise beside a product to buy, first question, three entry points, the two main
 * products, latest articles.
 */
export default async function HomePage({ params }: Props) {
  const country = requireCountry((await params).country)
  const paths = buildPaths(country)
  const [articles, offer, ...found] = await Promise.all([
    listArticles(country),
    findProduct(country, OFFER),
    ...HEROES.map((handle) => findProduct(country, handle)),
  ])
  const kit = found[1]
  const pictureOf = (slug: string) =>
    articles.find((article) => article.slug === slug)?.picture
  const heroes = found.filter((product) => product !== null)
  return (
    <Container className={pageStyles.sections}>
      <StructuredData
        data={{
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "Clearline",
          url: buildAddress(""),
          logo: buildAddress("/apple-touch-icon.png"),
        }}
      />
      <Opening
        promise={SENTENCE}
        lede={LEDE}
        product={offer}
        country={country}
        addToBag={addToBag}
      />
      <FirstQuestion country={country} />
      <EntryPoints
        country={country}
        pictures={[pictureOf("aftercare-smp"), pictureOf(MAIN_ARTICLE), kit?.pictures[0]]}
      />
      {heroes.map((product, index) => (
        <HeroProduct
          key={product.handle}
          product={product}
          country={country}
          mirrored={index % 2 === 1}
        />
      ))}
      <Section title="Latest articles">
        <ArticleCards articles={articles.slice(0, LATEST)} country={country} />
        <p>
          <a className={styles.more} href={paths.learn}>
            All articles
          </a>
        </p>
      </Section>
      <section className={styles.check}>
        <h2>How we check our facts</h2>
        <div>
          <p>
            Every fact has a source, and we say whether it’s medical, trade or law. We say
            when we last read it, when sources disagree, and when there’s no trial at all.
            We never claim a medical review that didn’t happen.
          </p>
          <p>
            <a className={styles.more} href={paths.page("about")}>
              About Clearline
            </a>
          </p>
        </div>
      </section>
    </Container>
  )
}
