import type { AdminOrderMail } from "../../contracts"

const TITLES: Record<string, string> = {
  "order-placed": "Confirmation",
  "order-not-placed": "Order not placed",
  "order-shipped": "Parcel shipped",
  "order-delivered": "Parcel delivered",
  "order-canceled": "Order cancelled",
  "order-refunded": "Refund",
  "return-requested": "Return: how to send it",
  "return-received": "Return arrived",
  "claim-reported": "Problem received",
  "claim-answered": "Problem answered",
  "order-payment-due": "Payment link",
}

/** The name of a mail in the dashboard; an unknown template keeps its own name. */
export const formatMailTitle = ({ template }: AdminOrderMail): string =>
  TITLES[template] ?? template

const STATUSES: Record<AdminOrderMail["status"], string> = {
  success: "Sent",
  failure: "Could not be sent; it is tried again for a day",
  pending: "Being sent",
}

/** What became of a mail. */
export const formatMailStatus = ({ status }: AdminOrderMail): string => STATUSES[status]
