import {
  buildRefundRows,
  type MailData,
  type OrderMailData,
  type OrderNews,
  type OrderNewsLine,
  type PostalAddress,
  type OrderPayment,
} from "../../../contracts"
import type { LinePieces, OrderHistory } from "../../../queries/order/order-history"
import { listMailAftercare } from "./list-mail-aftercare"
import { pickVariantTitle } from "./pick-variant-title"

/**
 * What the mails need besides the order: links, what is due of it, the aftercare of a
 * product, and where returned goods go.
 */
export type NewsContext = Pick<OrderMailData, "order_url" | "lookup_url"> & {
  return_address: PostalAddress | null
  pay_url: string
  payment: OrderPayment | null
  findAftercare: (productId: string | null) => { title: string; url: string }[]
}

/** The data of one mail; null when what it is about did not happen or was undone. */
type Build<Name extends OrderNews> = (
  order: OrderHistory,
  subjectId: string,
  context: NewsContext,
) => MailData[Name] | null

function listLines(order: OrderHistory, pieces: readonly LinePieces[]): OrderNewsLine[] {
  return order.lines.flatMap((line) => {
    const quantity = pieces
      .filter(({ line_id }) => line_id === line.id)
      .reduce((sum, piece) => sum + piece.quantity, 0)
    if (quantity === 0) return []
    return [
      {
        title: line.title,
        variant_title: pickVariantTitle(line.title, line.variant_title),
        sku: line.sku,
        quantity,
        ordered: line.ordered,
      },
    ]
  })
}

const listAllLines = (order: OrderHistory) =>
  listLines(
    order,
    order.lines.map(({ id, ordered }) => ({ line_id: id, quantity: ordered })),
  )

const pickBase = (order: OrderHistory, { order_url, lookup_url }: NewsContext) => ({
  display_id: order.display_id,
  ...{ order_url, lookup_url },
})

const pickMoney = ({ currency_code, address }: OrderHistory) => ({
  currency_code,
  country_code: address?.country_code.toLowerCase() || null,
})

const buildShipped: Build<"order-shipped"> = (order, parcelId, context) => {
  const parcel = order.parcels.find(({ id }) => id === parcelId)
  if (!parcel?.shipped_at || parcel.canceled_at) return null
  return {
    ...pickBase(order, context),
    lines: listLines(order, parcel.pieces),
    tracking: parcel.tracking,
    shipping_method: order.shipping_method,
    address: order.address,
    to_come: order.lines.reduce((sum, line) => sum + line.ordered - line.sent, 0),
  }
}

const buildDelivered: Build<"order-delivered"> = (order, parcelId, context) => {
  const parcel = order.parcels.find(({ id }) => id === parcelId)
  if (!parcel?.delivered_at || parcel.canceled_at) return null
  const inParcel = new Set(parcel.pieces.map(({ line_id }) => line_id))
  return {
    ...pickBase(order, context),
    lines: listLines(order, parcel.pieces),
    aftercare: listMailAftercare(
      order.lines
        .filter(({ id }) => inParcel.has(id))
        .map((line) => ({
          title: line.title,
          aftercare: context.findAftercare(line.product_id),
        })),
    ),
  }
}

const buildCanceled: Build<"order-canceled"> = (order, _id, context) => {
  if (!order.canceled_at) return null
  const [, refunded] = buildRefundRows(order.captures, order.refunds)
  return {
    ...pickBase(order, context),
    ...pickMoney(order),
    lines: listAllLines(order),
    canceled_at: order.canceled_at,
    refunded: Math.abs(refunded?.amount ?? 0),
  }
}

const buildRefunded: Build<"order-refunded"> = (order, refundId, context) => {
  const refund = order.refunds.find(({ id }) => id === refundId)
  if (!refund) return null
  return {
    ...pickBase(order, context),
    ...pickMoney(order),
    lines: listAllLines(order),
    refunded_at: new Date(refund.at).toISOString(),
    amount: refund.amount,
    rows: buildRefundRows(order.captures, order.refunds),
  }
}

const buildReturnRequested: Build<"return-requested"> = (order, returnId, context) => {
  const own = order.returns.find(({ id }) => id === returnId)
  if (!own) return null
  return {
    ...pickBase(order, context),
    lines: listLines(order, own.pieces),
    return_number: own.number,
    return_address: context.return_address,
  }
}

const buildReturnReceived: Build<"return-received"> = (order, returnId, context) => {
  const own = order.returns.find(({ id }) => id === returnId)
  if (!own?.received_at) return null
  const arrived = own.pieces.map((one) => ({ ...one, quantity: one.received }))
  return {
    ...pickBase(order, context),
    lines: listLines(order, arrived),
    return_number: own.number,
    to_come: own.pieces.reduce((sum, one) => sum + one.quantity - one.received, 0),
  }
}

const buildClaimReported: Build<"claim-reported"> = (order, claimId, context) => {
  const claim = order.claims.find(({ id }) => id === claimId)
  if (!claim) return null
  return {
    ...pickBase(order, context),
    lines: listLines(order, claim.pieces),
    claim_number: claim.number,
  }
}

const buildClaimAnswered: Build<"claim-answered"> = (order, claimId, context) => {
  const claim = order.claims.find(({ id }) => id === claimId)
  if (!claim || claim.status === "open") return null
  return {
    ...pickBase(order, context),
    lines: listLines(order, claim.pieces),
    ...{ claim_number: claim.number, decision: claim.status, answer: claim.answer },
  }
}

const buildPaymentDue: Build<"order-payment-due"> = (order, _id, context) => {
  const { payment, pay_url } = context
  // Paid or cancelled since.
  if (payment?.state !== "due") return null
  return {
    ...pickBase(order, context),
    ...pickMoney(order),
    lines: listAllLines(order),
    ...{ amount: payment.due, until: payment.pay_until, pay_url },
  }
}

/** How the data of each mail about an order is built. */
export const ORDER_NEWS_BUILDERS: { readonly [Name in OrderNews]: Build<Name> } = {
  "order-shipped": buildShipped,
  "order-delivered": buildDelivered,
  "order-canceled": buildCanceled,
  "order-refunded": buildRefunded,
  "return-requested": buildReturnRequested,
  "return-received": buildReturnReceived,
  "claim-reported": buildClaimReported,
  "claim-answered": buildClaimAnswered,
  "order-payment-due": buildPaymentDue,
}
