import type { CommentReceivedMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/**
 * Confirms a comment, with the link to withdraw it. Anyone can type another person's
 * address, so the mail contains nothing that was typed.
 */
export function CommentReceivedMail({ comments }: CommentReceivedMailData) {
  return (
    <MailFrame title="We’ve got your comment" preview="You can withdraw it at any time.">
      <Text>
        Someone left a comment with this e-mail address. A person reads it before we show
        it, and we never show the address.
      </Text>
      {comments.map(({ article_title, withdraw_url }) => (
        <div key={withdraw_url}>
          <Text>On “{article_title}”. To withdraw it, now or later:</Text>
          <MainLink href={withdraw_url}>Withdraw this comment</MainLink>
        </div>
      ))}
      <Text soft>
        If this wasn’t you, the same link withdraws the comment. You don’t need to do
        anything else.
      </Text>
    </MailFrame>
  )
}
