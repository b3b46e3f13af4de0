import type { OrderAddress } from "./order"

/** Names of the mails the shop sends; also `template` of Medusa's notification. */
export const MAIL_TEMPLATES = [
  "order-placed",
  "order-not-placed",
  "password-reset",
  "account-created",
  "email-confirmation",
  "account-exists",
  "comment-received",
  "comment-answered",
] as const
export type MailTemplate = (typeof MAIL_TEMPLATES)[number]

/** One line of an ordered list; amounts in main units, whole cents. */
export type OrderMailLine = {
  title: string
  variant_title: string | null
  quantity: number
  /** What the line costs, with or without tax as `prices_include_tax` says. */
  amount: number
  /** What a kit holds, e.g. "1 × Base 1, 10 ml"; empty for what is no kit. */
  kit: string[]
}

/** An aftercare article, and which of the ordered products it is for. */
export type OrderMailAftercare = { title: string; url: string; products: string[] }

export type OrderMailData = {
  display_id: number
  created_at: string
  currency_code: string
  /** True: lines, shipping and discount are told with tax, and tax is "of which". */
  prices_include_tax: boolean
  lines: OrderMailLine[]
  goods: number
  shipping: number
  shipping_method: string | null
  discount: number
  tax: number
  total: number
  address: OrderAddress | null
  /** Each article once; empty when no product has one. */
  aftercare: OrderMailAftercare[]
  /** Shows the order to whoever has this mail, for sixty days: carries a signed key. */
  order_url: string
  /** Page where number and e-mail together show the order. */
  lookup_url: string
}

export type OrderNotPlacedMailData = {
  lines: Pick<OrderMailLine, "title" | "variant_title" | "quantity">[]
  bag_url: string
}

export type PasswordResetMailData = { reset_url: string; is_staff: boolean }
export type AccountCreatedMailData = { first_name: string | null; account_url: string }
export type ConfirmationMailData = { confirm_url: string; reset_url: string }
export type AccountExistsMailData = { sign_in_url: string; reset_url: string }

/** One mail for every comment that waited for it; holds nothing that its writer typed. */
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

/** What each mail is told. */
export type MailData = {
  "order-placed": OrderMailData
  "order-not-placed": OrderNotPlacedMailData
  "password-reset": PasswordResetMailData
  "account-created": AccountCreatedMailData
  "email-confirmation": ConfirmationMailData
  "account-exists": AccountExistsMailData
  "comment-received": CommentReceivedMailData
  "comment-answered": CommentAnsweredMailData
}

/**
 * What a mail carries that opens something to whoever holds it. It goes to the provider beside
 * the notification: Medusa's table and its admin routes never hold it.
 */
export const MAIL_SECRETS: {
  readonly [Name in MailTemplate]?: readonly (keyof MailData[Name] & string)[]
} = {
  "order-placed": ["order_url"],
  "password-reset": ["reset_url"],
  "email-confirmation": ["confirm_url"],
  "comment-received": ["comments"],
  "comment-answered": ["withdraw_url", "stop_url"],
}
