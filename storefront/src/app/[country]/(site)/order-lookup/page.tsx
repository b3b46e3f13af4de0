import type { Metadata } from "next"
import { connection } from "next/server"

import { LookUpForm } from "@/features/order"
import { Container } from "@/ui/layout"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Find an order", robots: { index: false } }
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

export default async function OrderLookupPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { number }] = await Promise.all([params, searchParams])
  return (
    <Container className={styles.page}>
      <h1>Find an order</h1>
      <p>
        Enter your order number and the e-mail you ordered with. You’ll find both in your
        confirmation.
      </p>
      <LookUpForm
        country={country}
        number={typeof number === "string" && /^\d{1,10}$/.test(number) ? number : ""}
      />
    </Container>
  )
}
