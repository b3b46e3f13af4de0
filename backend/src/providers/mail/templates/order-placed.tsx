import type { OrderMailData, OrderMailLine } from "../../../contracts"
import { formatMoney } from "../format-money"
import { MailFrame, Rows, Text } from "./mail-frame"
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
      title={`Thank you. We’ve got your order ${number}.`}
      preview={`Order ${number}, ${money(order.total)}`}
    >
      <Text>
        We’ll e-mail you again when it ships. Please keep your order number, {number}.
      </Text>
      {order.lines.map((line, index) => (
        <OrderedLine key={index} line={line} money={money} />
      ))}
      <Totals order={order} money={money} />
      {order.address && <ShipTo address={order.address} />}
      {order.aftercare.length > 0 && <Aftercare articles={order.aftercare} />}
      <OrderLinks {...order} />
    </MailFrame>
  )
}
