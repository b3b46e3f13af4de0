import { COUNTRY_CODES } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import { COUNTRY_NAMES, resolveCurrency } from "@/lib/country"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"
import { CameFrom } from "./came-from"
import styles from "./country.module.css"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

const TITLE = "Country"
const INTRO =
  "Where should we ship? Your country decides prices, tax, delivery and a few products that we may sell in one place only. Your choice is remembered in this browser."

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({ country, path: "/country", title: TITLE, description: INTRO })
}

/** Choosing a country: one button each, which works without script. */
export default async function CountryPage({ params }: Props) {
  const country = requireCountry((await params).country)
  return (
    <Container className={styles.page}>
      <div className={pageStyles.head}>
        <h1>{TITLE}</h1>
        <p className={pageStyles.intro}>{INTRO}</p>
      </div>
      <form action="/api/country" method="post">
        <CameFrom />
        <ul className={styles.list}>
          {COUNTRY_CODES.map((code) => (
            <li key={code}>
              <button
                name="country"
                value={code}
                aria-current={code === country ? "true" : undefined}
              >
                <span>{COUNTRY_NAMES[code]}</span>
                <span className={styles.currency}>
                  {resolveCurrency(code).toUpperCase()}
                  {code === country ? ", current" : ""}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Container>
  )
}
