import {
  BigNumber,
  ContainerRegistrationKeys,
  NotificationStatus,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import type { OrderNotPlacedMailData } from "../../../contracts"
import { buildShopUrl } from "../../../queries/shop-address/build-shop-url"

type OrderRow = {
  email: string | null
  items: {
    product_title: string | null
    title: string
    variant_title: string | null
    quantity: BigNumberInput
  }[]
  shipping_address: { country_code: string } | null
}

/** Core calculates a quantity only when all fields of the line are requested. */
const FIELDS = ["email", "items.*", "shipping_address.country_code"]

/**
 * The key of the next attempt; null when a mail was already sent, or may be on its way.
 */
async function planKey(
  container: MedusaContainer,
  orderId: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "notification",
    fields: ["status"],
    filters: { template: "order-not-placed", resource_id: orderId },
  })
  if (data.some(({ status }) => status !== NotificationStatus.FAILURE)) return null
  const key = `order-not-placed:${orderId}`
  return data.length === 0 ? key : `${key}:${data.length + 1}`
}

/**
 * Builds recipient, key and data of the mail; null when the order is missing or has no
 * e-mail, or when `planKey` returns null.
 */
export const buildOrderNotPlacedMailStep = createStep(
  "build-order-not-placed-mail",
  async (input: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: rows } = await query.graph({
      entity: "order",
      fields: FIELDS,
      filters: { id: input.order_id },
    })
    const order = rows[0] as OrderRow | undefined
    const key = await planKey(container, input.order_id)
    if (!order?.email || !key) return new StepResponse(null)
    const data: OrderNotPlacedMailData = {
      lines: order.items.map((item) => ({
        title: item.product_title ?? item.title,
        variant_title: item.variant_title,
        quantity: new BigNumber(item.quantity).numeric,
      })),
      bag_url: buildShopUrl(container, order.shipping_address?.country_code, "cart"),
    }
    return new StepResponse({ to: order.email, key, data })
  },
)
