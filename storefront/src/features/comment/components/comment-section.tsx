import { Section } from "@/ui/section"
import { CommentPages, Comments } from "./comments"
import { ReplyForm } from "./reply-form"
import type { CommentsView } from "../view"
import styles from "./comments.module.css"

/** The comments on an article, and the form to add one. Prerendered with the page. */
export function CommentSection({
  country,
  slug,
  found: { comments, count, page, pages },
}: {
  country: string
  slug: string
  found: CommentsView
}) {
  return (
    <div className={styles.all}>
      <Section id="comments" title={count > 0 ? `Comments (${count})` : "Comments"}>
        {count > 0 ? (
          <Comments comments={comments} country={country} />
        ) : (
          <p className={styles.soft}>Nobody has left a comment yet.</p>
        )}
        <CommentPages country={country} slug={slug} page={page} pages={pages} />
      </Section>
      <Section id="reply" title="Leave a reply">
        <ReplyForm country={country} slug={slug} />
      </Section>
    </div>
  )
}
