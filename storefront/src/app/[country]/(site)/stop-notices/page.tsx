import type { Metadata } from "next"
import { connection } from "next/server"
import { CommentLinkForm } from "@/features/comment"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "No more mails about a comment",
  robots: { index: false },
  referrer: "same-origin",
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

const WORDS = {
  ask: "One press, and we write to you no more about this comment. The comment itself stays.",
  button: "Stop the mails",
  done: "We write to you no more about this comment.",
  failed: "The link may have lost a part on its way. Follow it from the mail once more.",
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
      <h1>No more mails about a comment</h1>
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
