import type { Metadata } from "next"
import { connection } from "next/server"

import { ResetPasswordForm } from "@/features/account"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "New password",
  robots: { index: false },
  referrer: "no-referrer",
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

export default async function ResetPasswordPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { token }] = await Promise.all([params, searchParams])
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>New password</h1>
      {typeof token === "string" && token !== "" ? (
        <ResetPasswordForm country={country} token={token} />
      ) : (
        <Notice kind="caution" title="This link is incomplete">
          <p>
            <a href={buildPaths(country).forgottenPassword}>Ask for a new one</a>
          </p>
        </Notice>
      )}
    </Container>
  )
}
