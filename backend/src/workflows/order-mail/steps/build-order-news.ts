import type { MedusaContainer, NotificationTypes } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailData, OrderNews } from "../../../contracts"
import { listAftercare } from "../../../queries/article/list-aftercare"
import { findOrderHistory } from "../../../queries/order/find-order-history"
import type { OrderHistory } from "../../../queries/order/order-history"
import { findReturnAddress } from "../../../queries/return/find-return-place"
import { buildPayUrl } from "../../../queries/order-payment/build-pay-url"
import { findOrderPayment } from "../../../queries/order-payment/find-order-payment"
import { buildShopUrl } from "../../../queries/shop-address/build-shop-url"
import { buildNotification } from "../../mail/build-notification"
import { buildOrderUrls } from "../build-order-urls"
import { type NewsContext, ORDER_NEWS_BUILDERS } from "../rules/build-order-news"

/** Which mail, and what it is about: a parcel, a refund, or the order itself. */
export type OrderNewsInput = { template: OrderNews; order_id: string; subject_id: string }

async function readContext(
  container: MedusaContainer,
  order: OrderHistory,
): Promise<NewsContext> {
  const country = order.address?.country_code.toLowerCase()
  const productIds = order.lines.flatMap(({ product_id }) => product_id ?? [])
  const [articles, return_address] = await Promise.all([
    listAftercare(container, [...new Set(productIds)]),
    findReturnAddress(container, order.id),
  ])
  return {
    return_address,
    ...buildOrderUrls(container, order, country),
    pay_url: buildPayUrl(container, order.id, country),
    payment: await findOrderPayment(container, order.id),
    findAftercare: (productId) =>
      (articles.get(productId ?? "") ?? []).map(({ slug, title }) => ({
        title,
        url: buildShopUrl(container, country, `learn/${slug}`),
      })),
  }
}

/** One mail as a notification, typed by its name. */
function build<Name extends OrderNews>(
  template: Name,
  to: string,
  order: OrderHistory,
  subjectId: string,
  context: NewsContext,
): NotificationTypes.CreateNotificationDTO | null {
  const data: MailData[Name] | null = ORDER_NEWS_BUILDERS[template](
    order,
    subjectId,
    context,
  )
  return data && buildNotification(template, to, data)
}

/**
 * Builds the mail; null when the order has no e-mail address, gets no notifications, or
 * when what the mail is about did not happen or was undone.
 */
export async function buildNewsMail(
  container: MedusaContainer,
  { template, order_id, subject_id }: OrderNewsInput,
): Promise<NotificationTypes.CreateNotificationDTO | null> {
  const order = await findOrderHistory(container, order_id)
  if (!order?.email || order.no_notification) return null
  const context = await readContext(container, order)
  return build(template, order.email, order, subject_id, context)
}

/** The step of `buildNewsMail`. */
export const buildOrderNewsStep = createStep(
  "build-order-news",
  async (input: OrderNewsInput, { container }) =>
    new StepResponse(await buildNewsMail(container, input)),
)
