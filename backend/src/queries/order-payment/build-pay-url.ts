import type { MedusaContainer } from "@medusajs/framework/types"
import { buildOrderKey } from "../order/order-key"
import { buildShopUrl } from "../shop-address/build-shop-url"

/**
 * The signed link to the page where an order is paid. Whoever has it can see the order and
 * pay it, for as long as any link of the order's mails.
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
