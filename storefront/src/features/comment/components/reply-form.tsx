import { COMMENT_LIMITS } from "@clearline/backend/contracts"
import { buildPaths } from "@/lib/paths"
import { Button } from "@/ui/button"
import { Checkbox, Field, TextArea } from "@/ui/field"
import type { CommentErrors } from "../rules/describe-problems"
import { EMPTY_COMMENT, type CommentValues } from "../rules/parse-comment"
import styles from "./comments.module.css"

/** A hidden field that bots fill in and people do not see. */
function Trap() {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label htmlFor="comment-website">Leave this empty</label>
      <input id="comment-website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

function PrivacyNote({ country }: { country: string }) {
  return (
    <p className={styles.soft}>
      We store your name and comment so we can show them once a person has read them, and
      your e-mail address so we can send you a link to withdraw the comment. We delete the
      address 30 days after a comment is refused or withdrawn, or whenever you ask. See{" "}
      <a href={buildPaths(country).page("privacy")}>Privacy</a>.
    </p>
  )
}

/**
 * The form below an article. Plain HTML: it works without any script. With `values` and
 * `errors` it shows what was typed and what is wrong with it.
 */
export function ReplyForm({
  country,
  slug,
  values = EMPTY_COMMENT,
  errors = {},
}: {
  country: string
  slug: string
  values?: CommentValues
  errors?: CommentErrors
}) {
  return (
    <form method="post" action="/api/comments" className={styles.form}>
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="slug" value={slug} />
      <p>
        Ask a question or share what you know. Please don’t include health details or
        photos, yours or anyone else’s. For your own skin, ask a doctor.
      </p>
      <div className={styles.pair}>
        <Field
          name="name"
          id="comment-name"
          label="Name"
          hint="Shown with your comment"
          autoComplete="nickname"
          required
          defaultValue={values.name}
          error={errors.name}
        />
        <Field
          name="email"
          id="comment-email"
          type="email"
          label="E-mail"
          hint="Never shown"
          autoComplete="email"
          required
          defaultValue={values.email}
          error={errors.email}
        />
      </div>
      <TextArea
        name="text"
        id="comment-text"
        label="Comment"
        hint={`Plain text, up to ${COMMENT_LIMITS.text.toLocaleString("en-GB")} characters and ${COMMENT_LIMITS.links} links`}
        rows={7}
        required
        defaultValue={values.text}
        error={errors.text}
      />
      <Trap />
      <div>
        <Checkbox
          name="wants_notice"
          id="comment-wants_notice"
          label="E-mail me when your team answers"
          defaultChecked={values.wants_notice}
        />
        <Checkbox
          name="consent"
          id="comment-consent"
          label="You may show my name and comment here, and store my e-mail address for this"
          required
          defaultChecked={values.consent}
          error={errors.consent}
        />
      </div>
      <PrivacyNote country={country} />
      <div>
        <Button>Send comment</Button>
      </div>
    </form>
  )
}
