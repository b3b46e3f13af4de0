import { formatPostalAddress, type ReturnRequestedMailData } from "../../../contracts"
import { COLOURS, MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

/** Explains how to send goods back: what, where to, and what happens next. */
export function ReturnRequestedMail(mail: ReturnRequestedMailData) {
  const name = `R${mail.return_number}`
  return (
    <MailFrame
      title={`Send back your return ${name}`}
      preview={`Write ${name} on the parcel. We write again when it arrives.`}
    >
      <Text>
        You told us that you are sending this back from order {mail.display_id}:
      </Text>
      <Pieces lines={mail.lines} />
      <Text>
        1. Pack it so that it arrives unharmed, with every seal unbroken.
        <br />
        2. Write <strong>{name}</strong> on the parcel, so that we find your order.
        <br />
        3. Send it to the address below, and keep the receipt until you have your money.
      </Text>
      {mail.return_address ? (
        <Text style={{ borderTop: `1px solid ${COLOURS.line}`, paddingTop: 16 }}>
          <strong>Send to</strong>
          {formatPostalAddress(mail.return_address).map((line, index) => (
            <span key={index}>
              <br />
              {line}
            </span>
          ))}
        </Text>
      ) : null}
      <Text>
        When it arrives, we write to you and look at it. Then we pay back what you paid
        for it, the way you paid, and write again.
      </Text>
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
