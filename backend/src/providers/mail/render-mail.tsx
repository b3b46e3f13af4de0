import { toPlainText } from "@react-email/render"
import type { ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { MailData, MailTemplate } from "../../contracts"
import { AccountCreatedMail } from "./templates/account-created"
import { AccountExistsMail } from "./templates/account-exists"
import { CommentAnsweredMail } from "./templates/comment-answered"
import { CommentReceivedMail } from "./templates/comment-received"
import { EmailConfirmationMail } from "./templates/email-confirmation"
import { OrderCanceledMail } from "./templates/order-canceled"
import { OrderDeliveredMail } from "./templates/order-delivered"
import { OrderNotPlacedMail } from "./templates/order-not-placed"
import { OrderPlacedMail } from "./templates/order-placed"
import { OrderRefundedMail } from "./templates/order-refunded"
import { OrderShippedMail } from "./templates/order-shipped"
import { PasswordResetMail } from "./templates/password-reset"

type Page = { subject: string; page: ReactElement }
type Pages = { [Name in MailTemplate]: (data: MailData[Name]) => Page }

const PAGES: Pages = {
  "order-placed": (data) => ({
    subject: `Your Clearline order ${data.display_id}`,
    page: <OrderPlacedMail {...data} />,
  }),
  "order-not-placed": (data) => ({
    subject: "Your order didn’t go through",
    page: <OrderNotPlacedMail {...data} />,
  }),
  "order-shipped": (data) => ({
    subject: `Your Clearline order ${data.display_id} is on its way`,
    page: <OrderShippedMail {...data} />,
  }),
  "order-delivered": (data) => ({
    subject: `Your Clearline order ${data.display_id} was delivered`,
    page: <OrderDeliveredMail {...data} />,
  }),
  "order-canceled": (data) => ({
    subject: `Your Clearline order ${data.display_id} was cancelled`,
    page: <OrderCanceledMail {...data} />,
  }),
  "order-refunded": (data) => ({
    subject: `A refund for your Clearline order ${data.display_id}`,
    page: <OrderRefundedMail {...data} />,
  }),
  "password-reset": (data) => ({
    subject: "Choose a new password",
    page: <PasswordResetMail {...data} />,
  }),
  "account-created": (data) => ({
    subject: "Your Clearline account is ready",
    page: <AccountCreatedMail {...data} />,
  }),
  "email-confirmation": (data) => ({
    subject: "Confirm your e-mail address",
    page: <EmailConfirmationMail {...data} />,
  }),
  "account-exists": (data) => ({
    subject: "You already have a Clearline account",
    page: <AccountExistsMail {...data} />,
  }),
  "comment-received": (data) => ({
    subject: "We’ve got your comment",
    page: <CommentReceivedMail {...data} />,
  }),
  "comment-answered": (data) => ({
    subject: "Your comment was answered",
    page: <CommentAnsweredMail {...data} />,
  }),
}

/** A rendered mail: subject, HTML, and the same content as plain text. */
export type RenderedMail = { subject: string; html: string; text: string }

/**
 * Renders one of the shop's mails. React renders everything in `data`, so it is escaped.
 */
export function renderMail<Name extends MailTemplate>(
  template: Name,
  data: MailData[Name],
): RenderedMail {
  const { subject, page } = PAGES[template](data)
  const html = `<!DOCTYPE html>${renderToStaticMarkup(page)}`
  return { subject, html, text: toPlainText(html) }
}
