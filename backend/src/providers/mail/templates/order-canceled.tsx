import type { OrderCanceledMailData } from "../../../contracts"
import { formatDay, formatMoney } from "../format-money"
import { MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces } from "./order-parts"

/** Reports that an order was cancelled, and what happens to the buyer's money. */
export function OrderCanceledMail(mail: OrderCanceledMailData) {
  const { currency_code, country_code, refunded } = mail
  const day = formatDay(mail.canceled_at, country_code)
  return (
    <MailFrame
      title={`Your order ${mail.display_id} was cancelled`}
      preview={
        refunded > 0
          ? `We’re paying back ${formatMoney(refunded, currency_code, country_code)}.`
          : "Nothing was charged."
      }
    >
      <Text>
        Your order was cancelled on {day}. Nothing more of it will be shipped.{" "}
        {refunded > 0
          ? `We’re paying back ${formatMoney(refunded, currency_code, country_code)} the way you paid.`
          : "Nothing was charged. If your bank shows a reserved amount, it ends without a payment."}
      </Text>
      <Pieces lines={mail.lines} />
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
