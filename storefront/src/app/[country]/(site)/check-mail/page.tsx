import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { SendMailAgainForm } from "@/features/account"
import { findPendingEmail } from "@/features/account/server"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Check your mail", robots: { index: false } }
/** Shows the visitor's own address, so it is rendered per request. */
export const instant = false

export default async function CheckMailPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { why }] = await Promise.all([params, searchParams])
  const paths = buildPaths(country)
  const email = await findPendingEmail()
  if (!email) redirect(paths.signIn)
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Check your e-mail</h1>
      {why === "unconfirmed" ? (
        <p>
          Your address <strong>{email}</strong> isn’t confirmed yet. Click the link in the
          e-mail we sent when you created the account, or send it again.
        </p>
      ) : (
        <p>
          We’ve sent an e-mail to <strong>{email}</strong>. Click the link in it to
          confirm your address and sign in. The link works once, for 24 hours.
        </p>
      )}
      <p>Nothing there? Check your spam folder, then send it again.</p>
      <SendMailAgainForm country={country} />
      <p className={styles.links}>
        <a href={paths.register}>Use another address</a>
        <a href={paths.signIn}>Sign in</a>
      </p>
    </Container>
  )
}
