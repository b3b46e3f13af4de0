import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./comments.module.css"

type LinkWords = { ask: string; button: string; done: string; failed: string }

/**
 * The page behind a link from a mail: one button that performs the action, then its
 * result. Works without script.
 */
export function CommentLinkForm({
  country,
  page,
  token,
  done,
  words,
}: {
  country: string
  page: "withdraw-comment" | "stop-notices"
  token: string | null
  done: string | null
  words: LinkWords
}) {
  if (done === "yes") {
    return (
      <Notice role="status" title="Done">
        <p>{words.done}</p>
      </Notice>
    )
  }
  if (done !== null || !token) {
    return (
      <Notice kind="caution" role="alert" title="That didn’t work">
        <p>{words.failed}</p>
      </Notice>
    )
  }
  return (
    <form method="post" action="/api/comment-links" className={styles.form}>
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="token" value={token} />
      <p>{words.ask}</p>
      <div>
        <Button>{words.button}</Button>
      </div>
    </form>
  )
}
