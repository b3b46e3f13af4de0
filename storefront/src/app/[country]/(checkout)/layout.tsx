import { hasWithdrawalRight } from "@clearline/backend/contracts"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"

import { Mark } from "@/app/_frame/mark"
import { isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "./checkout-layout.module.css"

/**
 * The checkout has no menu: the logo links to the home page, another link to the cart.
 */
export default async function CheckoutLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ country: string }>
}) {
  const { country } = await params
  if (!isCountry(country)) notFound()
  const paths = buildPaths(country)
  return (
    <>
      <header className={styles.header}>
        <Container className={styles.bar}>
          <Mark href={`/${country}`} />
          <a href={`/${country}/cart`}>Back to your bag</a>
        </Container>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <Container>
          <p>
            <a href={paths.page("shipping-and-returns")}>Shipping and returns</a>
            <a href={paths.page("terms")}>Terms of sale</a>
            <a href={paths.page("privacy")}>Privacy</a>
            <a href={paths.page("contact")}>Contact</a>
            <a href={paths.page("imprint")}>Imprint</a>
            {hasWithdrawalRight(country) ? (
              <>
                <a href={paths.page("right-of-withdrawal")}>Right of withdrawal</a>
                <a href={paths.withdraw}>Withdraw from contract here</a>
              </>
            ) : null}
          </p>
        </Container>
      </footer>
    </>
  )
}
