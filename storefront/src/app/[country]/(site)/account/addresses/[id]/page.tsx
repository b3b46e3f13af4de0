import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountAddressForm, AccountNav } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { COUNTRY_NAMES, isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = { title: "Your address", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function AddressPage({
  params,
}: {
  params: Promise<{ country: string; id: string }>
}) {
  await connection()
  const { country, id } = await params
  if (!isCountry(country)) notFound()
  const paths = buildPaths(country)
  const account = await findAccount()
  if (!account) redirect(`${paths.signIn}?next=${paths.account}/addresses`)
  const address = account.addresses.find((entry) => entry.id === id) ?? null
  if (!address && id !== "new") notFound()
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>{address ? "Change an address" : "Add an address"}</h1>
      <AccountNav country={country} here="addresses" />
      <AccountAddressForm
        country={country}
        countryName={COUNTRY_NAMES[country]}
        address={address}
      />
      <p>
        For an address in another country, <a href={paths.country}>change the country</a>{" "}
        first.
      </p>
    </Container>
  )
}
