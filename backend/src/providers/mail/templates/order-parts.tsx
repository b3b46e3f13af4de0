import type { ReactNode } from "react"
import type {
  OrderMailData,
  OrderNewsLine,
  PostalAddress,
  SumRow,
} from "../../../contracts"
import { formatPostalAddress } from "../../../contracts"
import { COLOURS, MainLink, Text } from "./mail-frame"

export type Money = (amount: number) => string
type AmountProps = { label: string; amount: string; strong?: boolean }

/** One row: a name on the left, an amount on the right. */
export function Amount({ label, amount, strong }: AmountProps) {
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

/** A row's amount: with a minus sign, or a word such as "Free". */
export function formatRow(row: SumRow, money: Money): string {
  if (row.text !== undefined || row.amount === null) return row.text ?? ""
  return row.amount < 0 ? `−${money(-row.amount)}` : money(row.amount)
}

/** A line of an order with a rule below it. */
export function LineBox({ children }: { children: ReactNode }) {
  return (
    <div style={{ borderBottom: `1px solid ${COLOURS.line}`, padding: "12px 0" }}>
      {children}
    </div>
  )
}

/** The SKU below a line; nothing without one. */
export function Sku({ sku }: { sku: string | null }) {
  if (!sku) return null
  return (
    <Text soft style={{ margin: 0 }}>
      SKU {sku}
    </Text>
  )
}

/** "2 of 3" when only a part of what was ordered is meant. */
function formatPieces({ quantity, ordered }: OrderNewsLine): string {
  return quantity < ordered ? `${quantity} of ${ordered} ×` : `${quantity} ×`
}

/** Lines without amounts: what a parcel contains, or what an order contained. */
export function Pieces({ lines }: { lines: readonly OrderNewsLine[] }) {
  return (
    <div style={{ margin: "0 0 16px" }}>
      {lines.map((line, index) => (
        <LineBox key={index}>
          <Text style={{ margin: 0 }}>
            {formatPieces(line)}{" "}
            {line.variant_title ? `${line.title}, ${line.variant_title}` : line.title}
          </Text>
          <Sku sku={line.sku} />
        </LineBox>
      ))}
    </div>
  )
}

/** The delivery address in the style of its country. */
export function ShipTo({ address }: { address: PostalAddress }) {
  return (
    <Text style={{ borderTop: `1px solid ${COLOURS.line}`, paddingTop: 16 }}>
      <strong>Ship to</strong>
      {formatPostalAddress(address).map((line, index) => (
        <span key={index}>
          <br />
          {line}
        </span>
      ))}
    </Text>
  )
}

/** Links to the shop's aftercare articles for the products. */
export function Aftercare({ articles }: { articles: OrderMailData["aftercare"] }) {
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

/** The two ways to the order's page. */
export function OrderLinks({
  order_url,
  lookup_url,
}: Pick<OrderMailData, "order_url" | "lookup_url">) {
  return (
    <>
      <MainLink href={order_url}>View your order</MainLink>
      <Text soft>
        This link shows your order for 60 days to anyone who has it. After that, find your
        order with its number and your e-mail address: {lookup_url}
      </Text>
    </>
  )
}
