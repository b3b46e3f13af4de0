import { Checkbox, StatusBadge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { DeskOrder } from "../../../contracts"
import {
  formatAge,
  formatMoney,
  PAYMENT_WORDS,
  SHIPMENT_WORDS,
} from "../../lib/order-desk-words"

/** "$55.10 to pay", "$9.00 to give back"; empty when nothing is open. */
function describeDue({ payment, due, currency_code }: DeskOrder): string {
  if (payment === "unpaid") return `${formatMoney(due, currency_code)} to pay`
  if (payment === "to_refund") return `${formatMoney(-due, currency_code)} to give back`
  return ""
}

type RowProps = { order: DeskOrder; isChosen: boolean; onChoose: (is: boolean) => void }

function OrderRow({ order, isChosen, onChoose }: RowProps) {
  const payment = PAYMENT_WORDS[order.payment]
  const shipment = SHIPMENT_WORDS[order.shipment]
  const due = describeDue(order)
  return (
    <Table.Row>
      <Table.Cell>
        <Checkbox
          aria-label={`Choose order ${order.display_id}`}
          checked={isChosen}
          onCheckedChange={(checked) => onChoose(checked === true)}
        />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        <Link
          className="text-ui-fg-interactive hover:underline"
          to={`/orders/${order.id}`}
        >
          #{order.display_id}
        </Link>
        <span className="text-ui-fg-muted block">{formatAge(order.placed_at)}</span>
      </Table.Cell>
      <Table.Cell className="py-3">
        {order.name ?? "No name"}
        <span className="text-ui-fg-muted block">{order.email}</span>
      </Table.Cell>
      <Table.Cell className="py-3">
        <StatusBadge color={payment.colour} className="whitespace-nowrap">
          {payment.name}
        </StatusBadge>
        {due && (
          <span className="text-ui-fg-muted block whitespace-nowrap pt-1">{due}</span>
        )}
      </Table.Cell>
      <Table.Cell className="py-3">
        <StatusBadge color={shipment.colour} className="whitespace-nowrap">
          {shipment.name}
        </StatusBadge>
        <span className="text-ui-fg-muted block whitespace-nowrap pt-1">
          {order.open_units > 0 && order.shipment !== "canceled"
            ? `${order.open_units} of ${order.units} to send`
            : `${order.units} sent`}
        </span>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3 text-right tabular-nums">
        {formatMoney(order.total, order.currency_code)}
        <span className="text-ui-fg-muted block">{order.region}</span>
      </Table.Cell>
    </Table.Row>
  )
}

type OrderTableProps = {
  orders: DeskOrder[]
  chosen: ReadonlySet<string>
  onChoose: (ids: readonly string[], is: boolean) => void
}

/** Orders with the state of payment and goods; rows can be chosen for printing. */
export function OrderTable({ orders, chosen, onChoose }: OrderTableProps) {
  const areAllChosen = orders.every(({ id }) => chosen.has(id))
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-10">
              <Checkbox
                aria-label="Choose every order on this page"
                checked={areAllChosen}
                onCheckedChange={(checked) =>
                  onChoose(
                    orders.map(({ id }) => id),
                    checked === true,
                  )
                }
              />
            </Table.HeaderCell>
            <Table.HeaderCell>Order</Table.HeaderCell>
            <Table.HeaderCell>Buyer</Table.HeaderCell>
            <Table.HeaderCell>Payment</Table.HeaderCell>
            <Table.HeaderCell>Shipment</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Total</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {orders.map((order) => (
            <OrderRow
              key={order.id}
              order={order}
              isChosen={chosen.has(order.id)}
              onChoose={(is) => onChoose([order.id], is)}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
