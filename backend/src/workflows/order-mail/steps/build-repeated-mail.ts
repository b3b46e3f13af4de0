import type { MedusaContainer, NotificationTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderOf } from "../../../queries/order/find-order-of"
import {
  findRepeatableMail,
  type StoredMail,
} from "../../../queries/order/list-order-mails"
import { buildNotification } from "../../mail/build-notification"
import { buildPlacedMail } from "./build-order-mail"
import { buildNewsMail } from "./build-order-news"

export type RepeatMailInput = { order_id: string; mail_id: string }
type Notification = NotificationTypes.CreateNotificationDTO

async function buildAgain(
  container: MedusaContainer,
  order_id: string,
  { template, subject_id }: StoredMail,
): Promise<Notification | null> {
  if (template !== "order-placed") {
    return buildNewsMail(container, { template, order_id, subject_id })
  }
  const mail = await buildPlacedMail(container, order_id)
  return mail && buildNotification("order-placed", mail.to, mail.data)
}

/** A key that no mail has yet: `order-shipped:ful_1:again:2`. */
async function planKey(container: MedusaContainer, key: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "notification",
    fields: ["id"],
    filters: { idempotency_key: { $like: `${key}:again:%` } },
  })
  return `${key}:again:${data.length + 1}`
}

/** Builds the notification that sends a mail again; the workflow says when it refuses. */
export const buildRepeatedMailStep = createStep(
  "build-repeated-mail",
  async ({ order_id, mail_id }: RepeatMailInput, { container }) => {
    const [order, stored] = await Promise.all([
      findOrderOf(container, "order", order_id),
      findRepeatableMail(container, order_id, mail_id),
    ])
    if (!order || !stored) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no mail "${mail_id}" of this order that can be sent again.`,
      )
    }
    const mail = await buildAgain(container, order_id, stored)
    if (!mail) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `mail_outdated: What this mail of order #${order.display_id} is about was undone, so it is not sent again.`,
      )
    }
    return new StepResponse({
      ...mail,
      trigger_type: "staff",
      resource_type: "order",
      resource_id: order_id,
      idempotency_key: await planKey(container, stored.key),
    })
  },
)
