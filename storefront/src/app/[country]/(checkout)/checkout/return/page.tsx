import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { readEnvironment } from "@/config/env"
import { isBagOrdered } from "@/features/cart/server"
import { PaymentReturn } from "@/features/checkout"
import { readBagId } from "@/lib/bag-cookie"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { ButtonLink } from "@/ui/button"
import { Container } from "@/ui/layout"

import styles from "../../../personal.module.css"

export const metadata: Metadata = {
  title: "Your payment",
  robots: { index: false },
  referrer: "no-referrer",
}
/** Private to this buyer, so it is rendered per request. */
export const instant = false

/** As Stripe writes it into the address when the bank sends the buyer back. */
const CLIENT_SECRET = /^pi_\w{1,80}_secret_\w{1,80}$/

/**
 * Where a buyer lands after a bank's own page, and after the shop made the order while the
 * buyer's page was closed. It believes nothing in the address: the order decides, and then
 * Stripe.
 */
export default async function PaymentReturnPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code }, query] = await Promise.all([params, searchParams])
  const country = requireCountry(code)
  const paths = buildPaths(country)
  const secret = query["payment_intent_client_secret"]
  const clientSecret =
    typeof secret === "string" && CLIENT_SECRET.test(secret) ? secret : null
  const bagId = await readBagId()
  if (bagId && !clientSecret && !(await isBagOrdered())) redirect(paths.checkout)
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      {bagId ? (
        <PaymentReturn
          country={country}
          clientSecret={clientSecret}
          publishableKey={readEnvironment().stripeKey}
        />
      ) : (
        <>
          <h1>We can’t see your bag in this browser</h1>
          <p>
            If your order was placed, its confirmation is in your e-mail. If you paid in
            another browser or app, go back there, or{" "}
            <a href={paths.orderLookup}>find your order by number and e-mail</a>. Please
            don’t pay again before you’ve checked.
          </p>
          <p>
            <ButtonLink href={paths.home}>Go to the home page</ButtonLink>
          </p>
        </>
      )}
    </Container>
  )
}
