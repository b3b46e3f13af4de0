import type { Metadata } from "next"
import { connection } from "next/server"

import { ForgottenPasswordForm } from "@/features/account"
import { Container } from "@/ui/layout"

import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "Forgotten password",
  robots: { index: false },
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

export default async function ForgottenPasswordPage({
  params,
}: {
  params: Promise<{ country: string }>
}) {
  await connection()
  const { country } = await params
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Set a new password</h1>
      <p>Enter the e-mail address of your account and we’ll send you a link.</p>
      <ForgottenPasswordForm country={country} />
    </Container>
  )
}
