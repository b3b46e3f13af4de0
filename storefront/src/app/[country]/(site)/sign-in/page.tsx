import type { Metadata } from "next"
import { connection } from "next/server"

import { SignInForm } from "@/features/account"
import { resolveOwnPath } from "@/lib/own-path"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Sign in", robots: { index: false } }
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

type Query = Record<string, string | string[] | undefined>

/** Message about what just happened, for visitors who were redirected here after it. */
function describeArrival(query: Query): string | null {
  if (query["password"] === "changed") {
    return "Your password has been changed. Sign in with the new one."
  }
  if (query["email"] === "confirmed")
    return "Your address is confirmed. You can sign in now."
  if (query["sessions"] === "ended") return "You’re signed out on all devices."
  return null
}

export default async function SignInPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Query>
}) {
  await connection()
  const [{ country }, query] = await Promise.all([params, searchParams])
  const paths = buildPaths(country)
  const told = describeArrival(query)
  const next = resolveOwnPath(
    typeof query["next"] === "string" ? query["next"] : null,
    paths.account,
  )
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Sign in</h1>
      {told ? (
        <Notice role="status">
          <p>{told}</p>
        </Notice>
      ) : null}
      <SignInForm country={country} next={next} />
      <p className={styles.links}>
        <a href={paths.forgottenPassword}>Forgot your password?</a>
        <a href={`${paths.register}?next=${encodeURIComponent(next)}`}>
          Create an account
        </a>
        <a href={paths.orderLookup}>Find an order without an account</a>
      </p>
    </Container>
  )
}
