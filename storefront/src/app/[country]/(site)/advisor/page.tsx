import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import {
  Advisor,
  EmergencyLine,
  listAdvisorHandles,
  RedFlagBox,
  WithoutScript,
  type AdvisorProduct,
  type AdvisorShop,
} from "@/features/advisor"
import { listArticles } from "@/features/article/server"
import { NO_FILTERS } from "@/features/catalog"
import { listProducts } from "@/features/catalog/server"
import type { CountryCode } from "@/lib/country"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "./advisor.module.css"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

const TITLE = "Find your fix"
const INTRO =
  "About a dozen questions lead to a direction: laser, lightening, covering, a touch-up, waiting, or a doctor. It says why, and often it leads away from this shop. Your answers stay in your browser."

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({
    country,
    path: "/advisor",
    title: "Find the right fix for your SMP",
    description: INTRO,
  })
}

/**
 * All products that a result can name, without pictures: loading a picture would reveal
 * the result to the server.
 */
async function listAdvisorProducts(country: CountryCode): Promise<AdvisorProduct[]> {
  const wanted = listAdvisorHandles()
  const first = await listProducts(country, null, NO_FILTERS)
  const others = await Promise.all(
    Array.from({ length: first.pages - 1 }, (_empty, index) =>
      listProducts(country, null, { ...NO_FILTERS, page: index + 2 }),
    ),
  )
  return [first, ...others]
    .flatMap(({ products }) => products)
    .filter(({ handle }) => wanted.includes(handle))
    .map(({ handle, title, purpose, price, access }) => ({
      handle,
      title,
      purpose,
      href: buildPaths(country).product(handle),
      level: access.level,
      terms: price
        ? `${price.from ? "from " : ""}${price.amount}`
        : `Professional, level ${access.level}`,
    }))
}

/** The correction advisor. The signs that need a doctor are always visible. */
export default async function AdvisorPage({ params }: Props) {
  const country = requireCountry((await params).country)
  const paths = buildPaths(country)
  const [cards, products] = await Promise.all([
    listArticles(country),
    listAdvisorProducts(country),
  ])
  const articles = cards.map(({ slug, title, kicker }) => ({
    slug,
    title,
    kicker,
    href: paths.article(slug),
  }))
  const shop: AdvisorShop = {
    country,
    articles,
    products,
    practitionersPath: paths.page("practitioner-accounts"),
    aftercarePath: paths.aftercare,
  }
  return (
    <Container className={styles.page}>
      <div className={pageStyles.head}>
        <h1>{TITLE}</h1>
        <p className={pageStyles.intro}>{INTRO}</p>
      </div>
      <EmergencyLine place={country} />
      <div className={styles.columns}>
        <div>
          <WithoutScript articles={articles} />
          <Advisor shop={shop} />
        </div>
        <div className={styles.aside}>
          <RedFlagBox />
        </div>
      </div>
    </Container>
  )
}
