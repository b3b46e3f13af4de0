import { formatMoment, type WithdrawalReceivedMailData } from "../../../contracts"
import { MailFrame, MainLink, Rows, Text } from "./mail-frame"
import { Amount } from "./order-parts"

/**
 * Acknowledges a withdrawal from a contract on a durable medium: what was declared, with
 * date and time. It contains only what was typed, because anyone can type another person's
 * address.
 */
export function WithdrawalReceivedMail(mail: WithdrawalReceivedMailData) {
  const moment = formatMoment(mail.received_at, mail.country_code)
  return (
    <MailFrame
      title="We’ve received your withdrawal"
      preview={`Received on ${moment}. Please keep this e-mail.`}
    >
      <Text>
        You’ve withdrawn from your contract with us. This e-mail confirms what we received
        and when. Please keep it.
      </Text>
      <Rows style={{ margin: "16px 0" }}>
        <Amount label="Received" amount={moment} strong />
        <Amount label="Name" amount={mail.name} />
        <Amount label="Order" amount={mail.order} />
        <Amount label="E-mail" amount={mail.email} />
      </Rows>
      <Text>
        What you declared: “I withdraw from my contract for the order named above.”
      </Text>
      <Text>
        What happens now: we look up the order and write to you if we can’t find it. We
        refund you within 14 days of your withdrawal, the way you paid. We may wait until
        the goods are back, or until you show us that you’ve sent them. Please send them
        within 14 days. If they haven’t arrived yet, send them back when they do.
      </Text>
      {mail.return_address && (
        <Text>
          <strong>Send goods to</strong>
          {mail.return_address.split("\n").map((line, index) => (
            <span key={index}>
              <br />
              {line}
            </span>
          ))}
        </Text>
      )}
      <Text>
        Goods sealed for hygiene can only come back while their seal is unbroken.
      </Text>
      <MainLink href={mail.rights_url}>Read about your right of withdrawal</MainLink>
      <Text soft>If this wasn’t you, please tell us by replying to this e-mail.</Text>
    </MailFrame>
  )
}
