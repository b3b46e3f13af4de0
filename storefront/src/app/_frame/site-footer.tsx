import { hasWithdrawalRight } from "@clearline/backend/contracts"
import { ADVISOR_NAME, MAIN_CATEGORIES, STATIC_PAGES } from "@/config/navigation"
import { COUNTRY_NAMES, resolveCurrency, type CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Mark } from "./mark"
import styles from "./frame.module.css"

/** Links to shop, articles, help and country choice; then what the shop is and is not. */
export function SiteFooter({ country }: { country: CountryCode }) {
  const paths = buildPaths(country)
  return (
    <footer className={styles.footer}>
      <Container className={styles.footerBody}>
        <div className={styles.footerIntro}>
          <Mark href={paths.home} />
          <p>
            Correction products for scalp micropigmentation. What each product does, what
            it doesn’t, and our sources.
          </p>
        </div>
        <nav aria-label="Shop" className={styles.footerList}>
          <h2>Shop</h2>
          {MAIN_CATEGORIES.map(({ handle, name }) => (
            <a key={handle} href={paths.category(handle)}>
              {name}
            </a>
          ))}
          <a href={paths.learn}>Learn</a>
          <a href={paths.glossary}>Glossary</a>
          <a href={paths.advisor}>{ADVISOR_NAME}</a>
          <a href={paths.aftercare}>Aftercare by day</a>
          <a href={paths.orderLookup}>Find an order</a>
          {hasWithdrawalRight(country) ? (
            <a href={paths.withdraw}>Withdraw from contract here</a>
          ) : null}
        </nav>
        <nav aria-label="About the shop" className={styles.footerList}>
          <h2>Clearline</h2>
          {STATIC_PAGES.map(({ slug, name }) => (
            <a key={slug} href={paths.page(slug)}>
              {name}
            </a>
          ))}
        </nav>
        <div className={styles.footerList}>
          <h2>Country</h2>
          <p>
            {COUNTRY_NAMES[country]}, {resolveCurrency(country).toUpperCase()}
          </p>
          <a href={paths.country}>Change country</a>
        </div>
      </Container>
      <Container className={styles.smallPrint}>
        <p>
          Nothing here is medical advice. If there’s a mole under the pigment, or the skin
          is hot, weeping or red and spreading, see a doctor first.
        </p>
      </Container>
    </footer>
  )
}
