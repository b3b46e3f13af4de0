import type { CommentReceivedMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/**
 * Confirms a comment, with the link to withdraw it. Anyone can type another person's
 * address, so the mail contains nothing that was typed.
 */
export function CommentReceivedMail({ comments }: CommentReceivedMailData) {
  return (
    <MailFrame title="Your comment has arrived" preview="With the link to take it back.">
      <Text>
        Somebody left a comment with this e-mail address. It is read by a person before it
        is shown, and the address is never shown.
      </Text>
      {comments.map(({ article_title, withdraw_url }) => (
        <div key={withdraw_url}>
          <Text>Below “{article_title}”. To take it back, now or later:</Text>
          <MainLink href={withdraw_url}>Withdraw this comment</MainLink>
        </div>
      ))}
      <Text soft>
        If it was not you, the same link withdraws it, and you need do nothing else.
      </Text>
    </MailFrame>
  )
}
