import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountNav, ChangePasswordForm, SignOutEverywhere } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../../personal.module.css"

export const metadata: Metadata = { title: "Your password", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function PasswordPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { password }] = await Promise.all([params, searchParams])
  const paths = buildPaths(country)
  if (!(await findAccount())) redirect(`${paths.signIn}?next=${paths.password}`)
  return (
    <Container className={styles.page}>
      <h1>Your password</h1>
      <AccountNav country={country} here="password" />
      {password === "changed" ? (
        <Notice role="status">
          <p>Your password has been changed. You’re signed out on all other devices.</p>
        </Notice>
      ) : null}
      <div className={styles.columns}>
        <section className={styles.section}>
          <h2>Change your password</h2>
          <ChangePasswordForm country={country} />
        </section>
        <section className={styles.section}>
          <h2>Signed in elsewhere?</h2>
          <p>
            This signs you out on every device within a minute, including this one. Your
            password doesn’t change.
          </p>
          <SignOutEverywhere country={country} />
        </section>
      </div>
    </Container>
  )
}
