import { ADVISOR_NAME, MAIN_CATEGORIES } from "@/config/navigation"
import { SearchField } from "@/features/search"
import { resolveCurrency, type CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Mark } from "./mark"
import { MenuLinks } from "./menu-links"
import { VisitorLinks } from "./visitor-links"
import styles from "./frame.module.css"

/** Skip link, logo, main menu, country, account and cart. The menu needs no script. */
export function SiteHeader({ country }: { country: CountryCode }) {
  const paths = buildPaths(country)
  const links = [
    ...MAIN_CATEGORIES.map(({ handle, name }) => ({
      name,
      href: paths.category(handle),
    })),
    { name: "Learn", href: paths.learn },
    { name: ADVISOR_NAME, href: paths.advisor },
  ]
  const place = `${country.toUpperCase()} · ${resolveCurrency(country).toUpperCase()}`
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <Container className={styles.bar}>
        <Mark href={paths.home} />
        <nav aria-label="Main" className={styles.wideMenu}>
          <MenuLinks links={links} />
        </nav>
        <div className={styles.tools}>
          <div className={styles.searchBox}>
            <SearchField action={paths.search} country={country} label="Search" />
          </div>
          <a href={paths.search} className={styles.searchLink}>
            <span className="visually-hidden">Search</span>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m12.8 12.8 4.7 4.7" />
            </svg>
          </a>
          <a href={paths.country} className={styles.place}>
            <span className="visually-hidden">Country and currency: </span>
            {place}
          </a>
          <VisitorLinks
            signInPath={paths.signIn}
            accountPath={paths.account}
            cartPath={paths.cart}
          />
        </div>
        <details className={styles.narrowMenu}>
          <summary>Menu</summary>
          <nav aria-label="Main" className={styles.sheet}>
            <Container>
              <MenuLinks links={links} />
              <a href={paths.country} className={styles.sheetPlace}>
                {place}, change country
              </a>
            </Container>
          </nav>
        </details>
      </Container>
    </header>
  )
}
