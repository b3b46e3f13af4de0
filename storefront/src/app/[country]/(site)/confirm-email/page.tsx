import type { Metadata } from "next"
import { connection } from "next/server"

import { ConfirmEmailForm } from "@/features/account"
import { findPendingEmail } from "@/features/account/server"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "Confirm your address",
  robots: { index: false },
  referrer: "no-referrer",
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

export default async function ConfirmEmailPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { code, other }] = await Promise.all([params, searchParams])
  const paths = buildPaths(country)
  if (typeof code !== "string" || code === "") {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Confirm your address</h1>
        <Notice kind="caution" title="This link is incomplete">
          <p>
            <a href={paths.signIn}>Sign in</a> and we’ll send you a new one.
          </p>
        </Notice>
      </Container>
    )
  }
  const email = other === undefined ? await findPendingEmail() : null
  const withPassword = `${paths.confirmEmail}?other=&code=${encodeURIComponent(code)}`
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Confirm your address</h1>
      {email ? (
        <p>
          Click to confirm <strong>{email}</strong>.
        </p>
      ) : (
        <p>Sign in with the address we e-mailed and the password you chose.</p>
      )}
      <ConfirmEmailForm country={country} code={code} isKnown={email !== null} />
      <p className={styles.links}>
        {email ? <a href={withPassword}>Use another address</a> : null}
        <a href={paths.forgottenPassword}>Forgot your password?</a>
      </p>
    </Container>
  )
}
