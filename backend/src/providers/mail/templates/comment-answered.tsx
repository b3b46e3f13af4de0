import type { CommentAnsweredMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** The answer of staff to a comment, for a writer who requested a notice. */
export function CommentAnsweredMail(data: CommentAnsweredMailData) {
  return (
    <MailFrame title="Your comment was answered" preview="Our team has replied.">
      <Text>Our team answered your comment on “{data.article_title}”:</Text>
      <Text style={{ whiteSpace: "pre-line" }}>{data.answer}</Text>
      <MainLink href={data.comment_url}>See it on the page</MainLink>
      <Text soft>
        You asked us to let you know.{" "}
        <a href={data.stop_url}>Stop e-mails about this comment</a>
      </Text>
      <Text soft>
        <a href={data.withdraw_url}>Withdraw my comment</a>
      </Text>
    </MailFrame>
  )
}
