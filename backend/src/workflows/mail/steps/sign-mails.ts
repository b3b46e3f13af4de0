import type { NotificationTypes } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readShopSettings } from "../../../queries/shop-settings/read-shop-settings"
import { buildMailShop } from "../rules/build-mail-shop"

type Notification = NotificationTypes.CreateNotificationDTO

/**
 * Adds what every mail says of the shop: sender, reply address and the lines at its end.
 * They are stored with the mail, so a later attempt sends the same.
 */
export const signMailsStep = createStep(
  "sign-mails",
  async (mails: Notification[], { container }) => {
    if (mails.length === 0) return new StepResponse<Notification[]>([])
    const { settings } = await readShopSettings(container)
    const shop = buildMailShop(settings)
    const from = settings.mail_from ? { from: settings.mail_from } : {}
    return new StepResponse(
      mails.map((mail) => ({ ...mail, ...from, data: { ...mail.data, shop } })),
    )
  },
)
