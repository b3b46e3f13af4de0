import type { OrderPaymentDueMailData } from "../../../contracts"
import { formatDay, formatMoney } from "../format-money"
import { MailFrame, MainLink, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

/** Asks for what is still to be paid of an order, with the link where it is paid. */
export function OrderPaymentDueMail(mail: OrderPaymentDueMailData) {
  const { currency_code, country_code, amount, until } = mail
  const money = formatMoney(amount, currency_code, country_code)
  return (
    <MailFrame
      title={`${money} is to be paid for your order ${mail.display_id}`}
      preview={`Pay ${money} here. You don’t need an account.`}
    >
      <Text>
        {until
          ? `Please pay by ${formatDay(until, country_code)}. We ship what is left of the order when you have paid.`
          : "We ship what is left of the order when you have paid."}
      </Text>
      <MainLink href={mail.pay_url}>{`Pay ${money}`}</MainLink>
      <Text>
        Something not right with it? Don’t pay yet; tell us, and we look at the order
        together.
      </Text>
      <Pieces lines={mail.lines} />
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
