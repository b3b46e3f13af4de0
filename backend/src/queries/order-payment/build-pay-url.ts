import type { MedusaContainer } from "@medusajs/framework/types"
import { buildOrderKey } from "../order/order-key"
import { buildShopUrl } from "../shop-address/build-shop-url"

/**
 * The signed link to the page where an order is paid. Anyone with this link can see and pay
 * the order. It is valid as long as the other links in the order's mails.
 */
export function buildPayUrl(
  container: MedusaContainer,
  orderId: string,
  country: string | null | undefined,
): string {
  return buildShopUrl(container, country?.toLowerCase(), `orders/${orderId}/open`, {
    key: buildOrderKey(container, orderId),
    to: "pay",
  })
}
