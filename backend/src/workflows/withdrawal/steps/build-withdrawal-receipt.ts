import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { buildShopUrl } from "../../../queries/shop-address/build-shop-url"
import { readShopSettings } from "../../../queries/shop-settings/read-shop-settings"
import { buildReceiptKey } from "../../../queries/withdrawal/list-due-receipts"
import { getWithdrawal } from "../../../queries/withdrawal/list-withdrawals"
import { buildNotification } from "../../mail/build-notification"

/** Builds the acknowledgement; nothing when it was begun already. */
export const buildWithdrawalReceiptStep = createStep(
  "build-withdrawal-receipt",
  async ({ id }: { id: string }, { container }) => {
    const key = buildReceiptKey(id)
    const { data: sent } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "notification",
        fields: ["id"],
        filters: { idempotency_key: key },
      })
    if (sent.length > 0) return new StepResponse([])
    const row = await getWithdrawal(container, id)
    const { settings } = await readShopSettings(container)
    return new StepResponse([
      {
        ...buildNotification("withdrawal-received", row.email, {
          name: row.name,
          order: row.order_text,
          email: row.email,
          received_at: new Date(row.received_at).toISOString(),
          country_code: row.country_code,
          return_address: settings.return_address_eu,
          rights_url: buildShopUrl(container, row.country_code, "right-of-withdrawal"),
        }),
        resource_type: "withdrawal",
        resource_id: id,
        idempotency_key: key,
      },
    ])
  },
)
