import type { OrderAddress, OrderTracking } from "./order"
import type { PostalAddress } from "./postal-address"
import type { SumRow } from "./sums"

/**
 * Names of the mails that the shop sends; also the `template` of Medusa's notification.
 */
export const MAIL_TEMPLATES = [
  "order-placed",
  "order-not-placed",
  "order-shipped",
  "order-delivered",
  "order-canceled",
  "order-refunded",
  "return-requested",
  "return-received",
  "claim-reported",
  "claim-answered",
  "order-payment-due",
  "password-reset",
  "account-created",
  "email-confirmation",
  "account-exists",
  "comment-received",
  "comment-answered",
  "withdrawal-received",
] as const
export type MailTemplate = (typeof MAIL_TEMPLATES)[number]

/** The shop as every mail shows it; null: not filled in. */
export type MailShop = {
  name: string
  /** Where answers go; also the mail's reply address. */
  email: string | null
  phone: string | null
  answer_times: string | null
  /** Legal name and postal address on one line. */
  operator: string | null
}

/** One line of an order; amounts in main units, in whole cents. */
export type OrderMailLine = {
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  /** As `buildSums` gives it. */
  amount: number
  /** The contents of a kit, e.g. "1 × Base 1, 10 ml"; empty for other variants. */
  kit: string[]
}

/** What is still to be paid of an order, and until when (ISO 8601). */
export type MailPayment = { amount: number; until: string | null }

/** An aftercare article, and the ordered products it is for. */
export type OrderMailAftercare = { title: string; url: string; products: string[] }

export type OrderMailData = {
  display_id: number
  created_at: string
  currency_code: string
  lines: OrderMailLine[]
  /** The rows below the lines, as on the pages of the shop. */
  rows: SumRow[]
  shipping_method: string | null
  total: number
  address: OrderAddress | null
  /** Each article once; empty when no product has one. */
  aftercare: OrderMailAftercare[]
  /** Of a phone order that is not paid; null when nothing is due. */
  to_pay: MailPayment | null
  /** The signed link to the page where it is paid; null when nothing is due. */
  pay_url: string | null
  /**
   * Shows the order to anyone who has this link, for sixty days: it contains a signed
   * key.
   */
  order_url: string
  /** The page that shows the order for its number and e-mail address together. */
  lookup_url: string
  terms_url: string
  /** The instructions on withdrawal; null for buyers without that right's market. */
  rights_url: string | null
}

export type OrderNotPlacedMailData = {
  lines: Pick<OrderMailLine, "title" | "variant_title" | "quantity">[]
  bag_url: string
}

/** The mails about what happened to an order after it was placed. */
export const ORDER_NEWS = [
  "order-shipped",
  "order-delivered",
  "order-canceled",
  "order-refunded",
  "return-requested",
  "return-received",
  "claim-reported",
  "claim-answered",
  "order-payment-due",
] as const satisfies readonly MailTemplate[]
export type OrderNews = (typeof ORDER_NEWS)[number]

/** One line of an order, with the pieces that the mail is about. */
export type OrderNewsLine = {
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  /** Pieces of this line in the whole order. */
  ordered: number
}

type OrderNewsData = Pick<OrderMailData, "order_url" | "lookup_url"> & {
  display_id: number
  lines: OrderNewsLine[]
}

export type OrderShippedMailData = OrderNewsData & {
  tracking: OrderTracking[]
  shipping_method: string | null
  address: OrderAddress | null
  /** Pieces of the order that have not left yet. */
  to_come: number
}
export type OrderDeliveredMailData = OrderNewsData & {
  /** For the products of this parcel; each article once. */
  aftercare: OrderMailAftercare[]
}
type OrderMoneyData = {
  currency_code: string
  /** Decides how amounts and dates are written. */
  country_code: string | null
}
export type OrderCanceledMailData = OrderNewsData &
  OrderMoneyData & {
    canceled_at: string
    /** What was taken and is paid back; 0 when nothing was taken. */
    refunded: number
  }
export type OrderRefundedMailData = OrderNewsData &
  OrderMoneyData & {
    refunded_at: string
    amount: number
    /** What was paid, refunded and kept in all. */
    rows: SumRow[]
  }

/** `quantity` pieces of each line are sent back. */
export type ReturnRequestedMailData = OrderNewsData & {
  /** What the buyer writes on the parcel: 12 for `R12`. */
  return_number: number
  /** Where the goods go; null when it is not known. */
  return_address: PostalAddress | null
}
/** `quantity` pieces of each line have arrived so far. */
export type ReturnReceivedMailData = OrderNewsData & {
  return_number: number
  /** Pieces of this return that have not arrived yet. */
  to_come: number
}

/** Nothing of what the buyer wrote. */
export type ClaimReportedMailData = OrderNewsData & { claim_number: number }
export type ClaimAnsweredMailData = OrderNewsData & {
  claim_number: number
  decision: "refunded" | "replaced" | "declined"
  /** What staff wrote. */
  answer: string | null
}

export type OrderPaymentDueMailData = OrderNewsData &
  OrderMoneyData &
  MailPayment & { pay_url: string }

export type PasswordResetMailData = { reset_url: string; is_staff: boolean }
export type AccountCreatedMailData = { first_name: string | null; account_url: string }
export type ConfirmationMailData = { confirm_url: string; reset_url: string }
export type AccountExistsMailData = { sign_in_url: string; reset_url: string }

/**
 * One mail for all comments of a writer that waited for it; contains nothing that the
 * writer typed.
 */
export type CommentReceivedMailData = {
  comments: { article_title: string; withdraw_url: string }[]
}
export type CommentAnsweredMailData = {
  article_title: string
  answer: string
  comment_url: string
  withdraw_url: string
  stop_url: string
}

/** The acknowledgement of a withdrawal: only what was typed, and when. */
export type WithdrawalReceivedMailData = {
  name: string
  order: string
  email: string
  received_at: string
  /** Decides in which time zone the moment is written. */
  country_code: string
  /** Lines; null when the operator has not filled it in. */
  return_address: string | null
  /** The page with the instructions on withdrawal. */
  rights_url: string
}

/** The data of each mail. */
export type MailData = {
  "order-placed": OrderMailData
  "order-not-placed": OrderNotPlacedMailData
  "order-shipped": OrderShippedMailData
  "order-delivered": OrderDeliveredMailData
  "order-canceled": OrderCanceledMailData
  "order-refunded": OrderRefundedMailData
  "return-requested": ReturnRequestedMailData
  "return-received": ReturnReceivedMailData
  "claim-reported": ClaimReportedMailData
  "claim-answered": ClaimAnsweredMailData
  "order-payment-due": OrderPaymentDueMailData
  "password-reset": PasswordResetMailData
  "account-created": AccountCreatedMailData
  "email-confirmation": ConfirmationMailData
  "account-exists": AccountExistsMailData
  "comment-received": CommentReceivedMailData
  "comment-answered": CommentAnsweredMailData
  "withdrawal-received": WithdrawalReceivedMailData
}

/**
 * The data of a mail that gives access to anyone who has it. It is passed to the provider
 * outside the notification's data, so that Medusa's table and its admin routes never
 * contain it.
 */
export const MAIL_SECRETS: {
  readonly [Name in MailTemplate]?: readonly (keyof MailData[Name] & string)[]
} = {
  "order-placed": ["order_url", "pay_url"],
  "order-shipped": ["order_url"],
  "order-delivered": ["order_url"],
  "order-canceled": ["order_url"],
  "order-refunded": ["order_url"],
  "return-requested": ["order_url"],
  "return-received": ["order_url"],
  "claim-reported": ["order_url"],
  "claim-answered": ["order_url"],
  "order-payment-due": ["order_url", "pay_url"],
  "password-reset": ["reset_url"],
  "email-confirmation": ["confirm_url"],
  "comment-received": ["comments"],
  "comment-answered": ["withdraw_url", "stop_url"],
}

/** The mails about an order that staff can send again. */
export const REPEATABLE_MAILS = [
  "order-placed",
  ...ORDER_NEWS,
] as const satisfies readonly MailTemplate[]
export type RepeatableMail = (typeof REPEATABLE_MAILS)[number]

/** A mail about an order, as staff see it. */
export type AdminOrderMail = {
  id: string
  template: string
  to: string
  /** `pending`: being sent, or the process ended; it is tried again within minutes. */
  status: "success" | "failure" | "pending"
  /** ISO 8601 */
  created_at: string
  can_repeat: boolean
}
/** GET /admin/orders/:id/mails; newest first. */
export type AdminOrderMailsResponse = { mails: AdminOrderMail[] }
/**
 * POST /admin/orders/:id/mails: sends a mail of this order again, with the facts of now, to
 * the address that the order has now. 404 for a mail of another order.
 */
export type AdminRepeatMailRequest = { mail_id: string }
