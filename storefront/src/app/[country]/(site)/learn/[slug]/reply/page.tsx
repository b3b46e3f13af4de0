import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { findArticle } from "@/features/article/server"
import { ReplyForm } from "@/features/comment"
import { findDraft } from "@/features/comment/server"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { ErrorSummary } from "@/ui/error-summary"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"
import styles from "../../../../personal.module.css"

export const metadata: Metadata = { title: "Leave a reply", robots: { index: false } }
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

/**
 * Shown after a comment was sent: a thank-you, or the form with what was typed and its
 * errors.
 */
export default async function ReplyPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code, slug }, { received }] = await Promise.all([
    params,
    searchParams,
  ])
  const country = requireCountry(code)
  const article = await findArticle(country, slug)
  if (!article) notFound()
  const back = (
    <p className={styles.links}>
      <a href={buildPaths(country).article(article.slug)}>Back to “{article.title}”</a>
    </p>
  )
  if (received !== undefined) {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Thank you</h1>
        <Notice role="status" title="We’ve got your comment">
          <p>A person reads it before we show it. This can take a few days.</p>
          <p>We’ve sent you an e-mail with a link to withdraw it.</p>
        </Notice>
        {back}
      </Container>
    )
  }
  const draft = await findDraft()
  const entries = Object.entries(draft?.errors ?? {}).map(([field, message]) => ({
    field: `comment-${field}`,
    message,
  }))
  return (
    <Container className={`${styles.page} ${styles.reading}`}>
      <h1>Leave a reply</h1>
      {back}
      {draft ? <ErrorSummary title={draft.message} entries={entries} /> : null}
      <ReplyForm
        country={country}
        slug={article.slug}
        values={draft?.values}
        errors={draft?.errors}
      />
    </Container>
  )
}
