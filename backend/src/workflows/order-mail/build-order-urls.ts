import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderMailData } from "../../contracts"
import { buildOrderKey } from "../../queries/order/order-key"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"

/** Addresses of the pages that show an order: by its signed key, and by its number. */
export function buildOrderUrls(
  container: MedusaContainer,
  order: { id: string; display_id: number },
  country: string | null | undefined,
): Pick<OrderMailData, "order_url" | "lookup_url"> {
  return {
    order_url: buildShopUrl(container, country, `orders/${order.id}/open`, {
      key: buildOrderKey(container, order.id),
    }),
    lookup_url: buildShopUrl(container, country, "order-lookup", {
      number: String(order.display_id),
    }),
  }
}
