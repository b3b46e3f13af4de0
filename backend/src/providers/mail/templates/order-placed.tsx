import {
  formatPostalAddress,
  type OrderMailData,
  type OrderMailLine,
  type SumRow,
} from "../../../contracts"
import { formatMoney } from "../format-money"
import { COLOURS, MailFrame, MainLink, Rows, Text } from "./mail-frame"

type Money = (amount: number) => string
type AmountProps = { label: string; amount: string; strong?: boolean }

function Amount({ label, amount, strong }: AmountProps) {
  const style = { margin: "0 0 6px", fontWeight: strong ? 600 : 400 }
  return (
    <tr>
      <td valign="top">
        <Text style={style}>{label}</Text>
      </td>
      <td valign="top" align="right" style={{ whiteSpace: "nowrap", paddingLeft: 16 }}>
        <Text style={style}>{amount}</Text>
      </td>
    </tr>
  )
}

function OrderedLine({ line, money }: { line: OrderMailLine; money: Money }) {
  const name = line.variant_title ? `${line.title}, ${line.variant_title}` : line.title
  return (
    <div style={{ borderBottom: `1px solid ${COLOURS.line}`, padding: "12px 0" }}>
      <Rows>
        <Amount label={`${line.quantity} × ${name}`} amount={money(line.amount)} />
      </Rows>
      {line.sku ? (
        <Text soft style={{ margin: 0 }}>
          SKU {line.sku}
        </Text>
      ) : null}
      {line.kit.length > 0 && (
        <Text soft style={{ margin: 0 }}>
          Each contains: {line.kit.join("; ")}.
        </Text>
      )}
    </div>
  )
}

/** A row's amount: with a minus sign, or a word such as "Free". */
function formatRow(row: SumRow, money: Money): string {
  if (row.text !== undefined || row.amount === null) return row.text ?? ""
  return row.amount < 0 ? `−${money(-row.amount)}` : money(row.amount)
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

/** Links to the shop's aftercare articles for the ordered products. */
function Aftercare({ articles }: { articles: OrderMailData["aftercare"] }) {
  return (
    <Text style={{ borderTop: `1px solid ${COLOURS.line}`, paddingTop: 16 }}>
      <strong>Aftercare</strong>
      {articles.map(({ title, url, products }) => (
        <span key={url}>
          <br />
          For {products.join(", ")}:{" "}
          <a href={url} style={{ color: COLOURS.accent }}>
            {title}
          </a>
        </span>
      ))}
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
      {order.address && (
        <Text style={{ borderTop: `1px solid ${COLOURS.line}`, paddingTop: 16 }}>
          <strong>Ship to</strong>
          {formatPostalAddress(order.address).map((line, index) => (
            <span key={index}>
              <br />
              {line}
            </span>
          ))}
        </Text>
      )}
      {order.aftercare.length > 0 && <Aftercare articles={order.aftercare} />}
      <MainLink href={order.order_url}>View your order</MainLink>
      <Text soft>
        This link shows your order for 60 days to anyone who has it. After that, find your
        order with its number and your e-mail address: {order.lookup_url}
      </Text>
    </MailFrame>
  )
}
