import type { Metadata } from "next"
import { connection } from "next/server"

import { RegisterForm } from "@/features/account"
import { resolveOwnPath } from "@/lib/own-path"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Open an account", robots: { index: false } }
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

export default async function RegisterPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, query] = await Promise.all([params, searchParams])
  const paths = buildPaths(country)
  const next = resolveOwnPath(
    typeof query["next"] === "string" ? query["next"] : null,
    paths.account,
  )
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Create an account</h1>
      <p>
        Your account keeps your addresses and orders. If you’re a practitioner, create an
        account first, then ask us to verify it:{" "}
        <a href={paths.page("practitioner-accounts")}>how it works</a>.
      </p>
      <RegisterForm country={country} next={next} />
      <p className={styles.links}>
        <a href={paths.signIn}>I already have an account</a>
        <a href={paths.page("privacy")}>What data we keep, and for how long</a>
      </p>
    </Container>
  )
}
