import type { OrderRefundedMailData } from "../../../contracts"
import { formatDay, formatMoney } from "../format-money"
import { MailFrame, Rows, Text } from "./mail-frame"
import { Amount, formatRow, type Money, OrderLinks } from "./order-parts"

/** Reports a refund: how much, how, when, and what is left of the payment. */
export function OrderRefundedMail(mail: OrderRefundedMailData) {
  const { currency_code, country_code } = mail
  const money: Money = (amount) => formatMoney(amount, currency_code, country_code)
  const amount = money(mail.amount)
  return (
    <MailFrame
      title={`We’ve refunded ${amount} of your order ${mail.display_id}`}
      preview={`${amount} goes back the way you paid.`}
    >
      <Text>
        On {formatDay(mail.refunded_at, country_code)} we refunded {amount}. It goes back
        the way you paid: to the same card or account. Your bank decides when it shows;
        several working days are usual.
      </Text>
      <Rows style={{ margin: "16px 0" }}>
        {mail.rows.map((row) => (
          <Amount
            key={row.key}
            label={row.label}
            amount={formatRow(row, money)}
            strong={row.key === "kept"}
          />
        ))}
      </Rows>
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
