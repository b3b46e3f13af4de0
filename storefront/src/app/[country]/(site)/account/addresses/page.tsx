import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountNav, AddressCards } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { buildPaths } from "@/lib/paths"
import { ButtonLink } from "@/ui/button"
import { Container } from "@/ui/layout"

import styles from "../../../personal.module.css"

export const metadata: Metadata = { title: "Your addresses", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function AddressesPage({
  params,
}: {
  params: Promise<{ country: string }>
}) {
  await connection()
  const { country } = await params
  const paths = buildPaths(country)
  const account = await findAccount()
  if (!account) redirect(`${paths.signIn}?next=${paths.account}/addresses`)
  return (
    <Container className={styles.page}>
      <h1>Your addresses</h1>
      <AccountNav country={country} here="addresses" />
      <AddressCards addresses={account.addresses} country={country} />
      <p>
        <ButtonLink look="secondary" href={`${paths.account}/addresses/new`}>
          Add an address
        </ButtonLink>
      </p>
    </Container>
  )
}
