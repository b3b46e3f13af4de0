import { notFound } from "next/navigation"
import type { ReactNode } from "react"

import { Mark } from "@/app/_frame/mark"
import { isCountry } from "@/lib/country"
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
            <a href={`/${country}/shipping-and-returns`}>Shipping and returns</a>
            <a href={`/${country}/privacy`}>Privacy</a>
          </p>
        </Container>
      </footer>
    </>
  )
}
