import { toPlainText } from "@react-email/render"
import type { ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { MailData, MailShop, MailTemplate } from "../../contracts"
import { AccountCreatedMail } from "./templates/account-created"
import { AccountExistsMail } from "./templates/account-exists"
import { ClaimAnsweredMail } from "./templates/claim-answered"
import { ClaimReportedMail } from "./templates/claim-reported"
import { CommentAnsweredMail } from "./templates/comment-answered"
import { CommentReceivedMail } from "./templates/comment-received"
import { EmailConfirmationMail } from "./templates/email-confirmation"
import { MailShopContext, UNNAMED_SHOP } from "./templates/mail-shop"
import { OrderCanceledMail } from "./templates/order-canceled"
import { OrderDeliveredMail } from "./templates/order-delivered"
import { OrderNotPlacedMail } from "./templates/order-not-placed"
import { OrderPaymentDueMail } from "./templates/order-payment-due"
import { OrderPlacedMail } from "./templates/order-placed"
import { OrderRefundedMail } from "./templates/order-refunded"
import { OrderShippedMail } from "./templates/order-shipped"
import { PasswordResetMail } from "./templates/password-reset"
import { ReturnReceivedMail } from "./templates/return-received"
import { ReturnRequestedMail } from "./templates/return-requested"
import { WithdrawalReceivedMail } from "./templates/withdrawal-received"

type Page = { subject: string; page: ReactElement }
type Pages = { [Name in MailTemplate]: (data: MailData[Name], shop: MailShop) => Page }

const PAGES: Pages = {
  "order-placed": (data, shop) => ({
    subject: data.to_pay
      ? `Please pay your ${shop.name} order ${data.display_id}`
      : `Your ${shop.name} order ${data.display_id}`,
    page: <OrderPlacedMail {...data} />,
  }),
  "order-not-placed": (data) => ({
    subject: "Your order didn’t go through",
    page: <OrderNotPlacedMail {...data} />,
  }),
  "order-shipped": (data, shop) => ({
    subject: `Your ${shop.name} order ${data.display_id} is on its way`,
    page: <OrderShippedMail {...data} />,
  }),
  "order-delivered": (data, shop) => ({
    subject: `Your ${shop.name} order ${data.display_id} was delivered`,
    page: <OrderDeliveredMail {...data} />,
  }),
  "order-canceled": (data, shop) => ({
    subject: `Your ${shop.name} order ${data.display_id} was cancelled`,
    page: <OrderCanceledMail {...data} />,
  }),
  "order-refunded": (data, shop) => ({
    subject: `A refund for your ${shop.name} order ${data.display_id}`,
    page: <OrderRefundedMail {...data} />,
  }),
  "return-requested": (data) => ({
    subject: `How to send back return R${data.return_number} of order ${data.display_id}`,
    page: <ReturnRequestedMail {...data} />,
  }),
  "return-received": (data) => ({
    subject: `Return R${data.return_number} of order ${data.display_id} has arrived`,
    page: <ReturnReceivedMail {...data} />,
  }),
  "claim-reported": (data) => ({
    subject: `We’ve got your report C${data.claim_number} about order ${data.display_id}`,
    page: <ClaimReportedMail {...data} />,
  }),
  "claim-answered": (data) => ({
    subject: `Our answer to C${data.claim_number} about order ${data.display_id}`,
    page: <ClaimAnsweredMail {...data} />,
  }),
  "order-payment-due": (data, shop) => ({
    subject: `Please pay for your ${shop.name} order ${data.display_id}`,
    page: <OrderPaymentDueMail {...data} />,
  }),
  "password-reset": (data) => ({
    subject: "Choose a new password",
    page: <PasswordResetMail {...data} />,
  }),
  "account-created": (data, shop) => ({
    subject: `Your ${shop.name} account is ready`,
    page: <AccountCreatedMail {...data} />,
  }),
  "email-confirmation": (data) => ({
    subject: "Confirm your e-mail address",
    page: <EmailConfirmationMail {...data} />,
  }),
  "account-exists": (data, shop) => ({
    subject: `You already have an account at ${shop.name}`,
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
  "withdrawal-received": (data) => ({
    subject: "We’ve received your withdrawal",
    page: <WithdrawalReceivedMail {...data} />,
  }),
}

/** A rendered mail: subject, HTML, and the same content as plain text. */
export type RenderedMail = { subject: string; html: string; text: string }

/**
 * Renders one of the shop's mails. React renders everything in `data`, so it is escaped.
 * Without `shop` the mail ends without contact lines.
 */
export function renderMail<Name extends MailTemplate>(
  template: Name,
  data: MailData[Name],
  shop: MailShop = UNNAMED_SHOP,
): RenderedMail {
  const { subject, page } = PAGES[template](data, shop)
  const signed = <MailShopContext.Provider value={shop}>{page}</MailShopContext.Provider>
  const html = `<!DOCTYPE html>${renderToStaticMarkup(signed)}`
  return { subject, html, text: toPlainText(html) }
}
