import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountNav, ProfileForm } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { OrderList } from "@/features/order"
import { listOwnOrders } from "@/features/order/server"
import { ACCOUNT_LEVEL_WORDS } from "@/lib/level-words"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Your account", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function AccountPage({
  params,
}: {
  params: Promise<{ country: string }>
}) {
  await connection()
  const { country } = await params
  const paths = buildPaths(country)
  const account = await findAccount()
  if (!account) redirect(`${paths.signIn}?next=${paths.account}`)
  const orders = await listOwnOrders(3)
  return (
    <Container className={styles.page}>
      <h1>Hello, {account.firstName || account.email}</h1>
      <AccountNav country={country} here="overview" />
      <div className={styles.columns}>
        <section className={styles.section}>
          <h2>Recent orders</h2>
          <OrderList orders={orders} country={country} />
          <h2>Your access level</h2>
          <p>{ACCOUNT_LEVEL_WORDS[account.level]}</p>
          {account.level === "T0" ? (
            <p>
              <a href={paths.page("practitioner-accounts")}>
                Work with SMP? See what verified accounts can buy
              </a>
            </p>
          ) : null}
        </section>
        <section className={styles.section}>
          <h2>Your details</h2>
          <p>
            You’re signed in as {account.email}.{" "}
            <a href={paths.password}>Change password</a>
          </p>
          <ProfileForm country={country} account={account} />
        </section>
      </div>
    </Container>
  )
}
