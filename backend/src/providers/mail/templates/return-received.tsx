import type { ReturnReceivedMailData } from "../../../contracts"
import { MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

/** Reports that returned goods arrived, and what happens next. */
export function ReturnReceivedMail(mail: ReturnReceivedMailData) {
  const { return_number, to_come } = mail
  return (
    <MailFrame
      title={`Your return R${return_number} has arrived`}
      preview="We look at it and then pay you back."
    >
      <Text>This came back from your order {mail.display_id}:</Text>
      <Pieces lines={mail.lines} />
      {to_come > 0 ? (
        <Text>
          {to_come === 1
            ? "One more item of this return is still to come."
            : `${to_come} more items of this return are still to come.`}
        </Text>
      ) : null}
      <Text>
        We look at it, pay back what you paid for it, the way you paid, and write to you
        when we have.
      </Text>
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
