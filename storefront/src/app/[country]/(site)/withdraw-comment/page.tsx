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
  ask: "Click to remove the comment from its page for good. We erase what you wrote and your e-mail address within 30 days.",
  button: "Withdraw the comment",
  done: "Your comment is withdrawn. It disappears from its page within seconds, and we erase it within 30 days.",
  failed:
    "The link may be incomplete. Click it in the e-mail again. If the comment has already been erased, there’s nothing left to withdraw.",
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
