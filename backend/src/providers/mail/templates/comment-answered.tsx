import type { CommentAnsweredMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** The answer of staff to a comment, for a writer who requested a notice. */
export function CommentAnsweredMail(data: CommentAnsweredMailData) {
  return (
    <MailFrame title="Your comment was answered" preview="By the shop's staff.">
      <Text>The shop’s staff answered your comment below “{data.article_title}”:</Text>
      <Text style={{ whiteSpace: "pre-line" }}>{data.answer}</Text>
      <MainLink href={data.comment_url}>See it on the page</MainLink>
      <Text soft>
        You asked for this when you wrote.{" "}
        <a href={data.stop_url}>No more mails about this comment</a>
      </Text>
      <Text soft>
        <a href={data.withdraw_url}>Withdraw the comment</a>
      </Text>
    </MailFrame>
  )
}
