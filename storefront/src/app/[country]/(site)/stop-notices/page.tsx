import type { Metadata } from "next"
import { connection } from "next/server"
import { CommentLinkForm } from "@/features/comment"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "Stop e-mails about a comment",
  robots: { index: false },
  referrer: "same-origin",
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

const WORDS = {
  ask: "Click to stop e-mails about this comment. The comment itself stays.",
  button: "Stop the e-mails",
  done: "We won’t e-mail you about this comment again.",
  failed: "The link may be incomplete. Click it in the e-mail again.",
}

export default async function StopNoticesPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code }, { token, done }] = await Promise.all([params, searchParams])
  const country = requireCountry(code)
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Stop e-mails about a comment</h1>
      <CommentLinkForm
        country={country}
        page="stop-notices"
        token={typeof token === "string" ? token : null}
        done={typeof done === "string" ? done : null}
        words={WORDS}
      />
      <p className={styles.links}>
        <a href={buildPaths(country).learn}>All articles</a>
      </p>
    </Container>
  )
}
