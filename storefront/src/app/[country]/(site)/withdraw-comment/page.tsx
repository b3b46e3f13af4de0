import type { Metadata } from "next"
import { connection } from "next/server"
import { CommentLinkForm } from "@/features/comment"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "Withdraw a comment",
  robots: { index: false },
  referrer: "same-origin",
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

const WORDS = {
  ask: "One press, and the comment is taken off its page for good. What you wrote and your e-mail address are erased within 30 days.",
  button: "Withdraw the comment",
  done: "The comment is withdrawn. It leaves its page within seconds, and is erased within 30 days.",
  failed:
    "The link may have lost a part on its way. Follow it from the mail once more; if the comment was erased already, there is nothing left to withdraw.",
}

export default async function WithdrawCommentPage({
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
      <h1>Withdraw a comment</h1>
      <CommentLinkForm
        country={country}
        page="withdraw-comment"
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
