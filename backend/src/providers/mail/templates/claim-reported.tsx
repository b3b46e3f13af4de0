import type { ClaimReportedMailData } from "../../../contracts"
import { MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

/** Acknowledges a claim; repeats nothing of what the buyer wrote. */
export function ClaimReportedMail(mail: ClaimReportedMailData) {
  const name = `C${mail.claim_number}`
  return (
    <MailFrame
      title={`We’ve got your report ${name}`}
      preview="A person reads it and writes to you."
    >
      <Text>
        You told us that something is wrong with this, from your order {mail.display_id}:
      </Text>
      <Pieces lines={mail.lines} />
      <Text>
        A person reads your report and writes to you. You need not send anything back;
        please keep it until we’ve answered.
      </Text>
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
