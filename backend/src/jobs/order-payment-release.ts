import type { MedusaContainer } from "@medusajs/framework/types"
import { releaseOverdueOrders } from "../workflows/order-payment/release-overdue-orders"

/** Every hour: cancels phone orders that were not paid in time. */
export default async function releaseUnpaidOrders(
  container: MedusaContainer,
): Promise<void> {
  await releaseOverdueOrders(container)
}

export const config = { name: "order-payment-release", schedule: "17 * * * *" }
