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
      Stored: your name and comment, to show them once a person has read them; apart from
      them your e-mail address, to send you the link that takes the comment back. The
      address goes 30 days after a comment was refused or withdrawn, and at any time when
      you ask. More under <a href={buildPaths(country).page("privacy")}>Privacy</a>.
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
        Ask, or tell what you know. Please leave out health details and photos, yours and
        other people’s: for your own skin, ask a doctor.
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
        hint={`Plain text, at most ${COMMENT_LIMITS.text.toLocaleString("en-GB")} characters and ${COMMENT_LIMITS.links} links`}
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
          label="Write to me when the shop’s staff answer"
          defaultChecked={values.wants_notice}
        />
        <Checkbox
          name="consent"
          id="comment-consent"
          label="My name and comment may be shown here, and my e-mail address stored for this"
          required
          defaultChecked={values.consent}
          error={errors.consent}
        />
      </div>
      <PrivacyNote country={country} />
      <div>
        <Button>Send the comment</Button>
      </div>
    </form>
  )
}
