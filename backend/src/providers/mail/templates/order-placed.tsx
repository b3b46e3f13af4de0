import type { OrderMailData, OrderMailLine } from "../../../contracts"
import { formatDay, formatMoney } from "../format-money"
import { MailFrame, MainLink, Rows, Text } from "./mail-frame"
import {
  Aftercare,
  Amount,
  formatRow,
  LineBox,
  type Money,
  OrderLinks,
  ShipTo,
  Sku,
} from "./order-parts"

function OrderedLine({ line, money }: { line: OrderMailLine; money: Money }) {
  const name = line.variant_title ? `${line.title}, ${line.variant_title}` : line.title
  return (
    <LineBox>
      <Rows>
        <Amount label={`${line.quantity} × ${name}`} amount={money(line.amount)} />
      </Rows>
      <Sku sku={line.sku} />
      {line.kit.length > 0 && (
        <Text soft style={{ margin: 0 }}>
          Each contains: {line.kit.join("; ")}.
        </Text>
      )}
    </LineBox>
  )
}

function Totals({ order, money }: { order: OrderMailData; money: Money }) {
  const included = order.rows.find(({ key }) => key === "included_tax")
  return (
    <>
      <Rows style={{ margin: "16px 0 0" }}>
        {order.rows
          .filter((row) => row !== included)
          .map((row) => (
            <Amount
              key={row.key}
              label={
                row.key === "shipping" && order.shipping_method
                  ? `${row.label} (${order.shipping_method})`
                  : row.label
              }
              amount={formatRow(row, money)}
              strong={row.key === "total"}
            />
          ))}
      </Rows>
      {included ? (
        <Text soft>
          {included.label} {formatRow(included, money)}
        </Text>
      ) : null}
    </>
  )
}

/** What is to be paid, until when, and the button; nothing for an order that is paid. */
function ToPay({ order, money }: { order: OrderMailData; money: Money }) {
  const { to_pay, pay_url } = order
  if (!to_pay || !pay_url) return null
  const country = order.address?.country_code.toLowerCase() ?? null
  return (
    <>
      <Text>
        <strong>{money(to_pay.amount)} is still to be paid.</strong>{" "}
        {to_pay.until
          ? `We keep the goods for you until ${formatDay(to_pay.until, country)} and ship when you have paid.`
          : "We ship when you have paid."}
      </Text>
      <MainLink href={pay_url}>{`Pay ${money(to_pay.amount)}`}</MainLink>
    </>
  )
}

/** The terms that the buyer accepted, and for consumers in Europe their right to withdraw. */
function Legal({
  terms_url,
  rights_url,
}: Pick<OrderMailData, "terms_url" | "rights_url">) {
  return (
    <Text soft>
      Our terms of sale: {terms_url}
      {rights_url && (
        <>
          <br />
          As a consumer you can withdraw from this order within 14 days of delivery,
          without giving a reason. How, with the model form: {rights_url}
        </>
      )}
    </Text>
  )
}

/**
 * Confirms an order: what was bought, the price, the delivery address, and where to look
 * it up.
 */
export function OrderPlacedMail(order: OrderMailData) {
  const country = order.address?.country_code.toLowerCase() ?? null
  const money: Money = (amount) => formatMoney(amount, order.currency_code, country)
  const number = order.display_id
  return (
    <MailFrame
      title={
        order.to_pay
          ? `We’ve noted your order ${number}. Please pay for it.`
          : `Thank you. We’ve got your order ${number}.`
      }
      preview={`Order ${number}, ${money(order.total)}`}
    >
      <Text>
        We’ll e-mail you again when it ships. Please keep your order number, {number}.
      </Text>
      <ToPay order={order} money={money} />
      {order.lines.map((line, index) => (
        <OrderedLine key={index} line={line} money={money} />
      ))}
      <Totals order={order} money={money} />
      {order.address && <ShipTo address={order.address} />}
      {order.aftercare.length > 0 && <Aftercare articles={order.aftercare} />}
      <OrderLinks {...order} />
      <Legal {...order} />
    </MailFrame>
  )
}
