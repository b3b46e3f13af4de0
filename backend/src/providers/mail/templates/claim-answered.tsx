import type { ClaimAnsweredMailData } from "../../../contracts"
import { MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

const DECISIONS: Record<ClaimAnsweredMailData["decision"], string> = {
  refunded: "We’re paying you back, the way you paid. You need not send anything back.",
  replaced: "We’re sending you a replacement. You need not send anything back.",
  declined: "We can’t pay this back or replace it.",
}

/** What staff decided about a claim. */
export function ClaimAnsweredMail(mail: ClaimAnsweredMailData) {
  const words = DECISIONS[mail.decision]
  return (
    <MailFrame title={`Our answer to your report C${mail.claim_number}`} preview={words}>
      <Text>{words}</Text>
      {mail.answer ? <Text>{mail.answer}</Text> : null}
      <Pieces lines={mail.lines} />
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
