import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listOverdueOrders } from "../../queries/order-payment/list-overdue-orders"
import { mayRelease } from "../../queries/order-payment/rules/judge-overdue"
import { releaseUnpaidOrderWorkflow } from "./release-unpaid-order"

/**
 * Releases every order that may be released, one by one; one that cannot be released now
 * does not stop the others. Returns how many were.
 */
export async function releaseOverdueOrders(container: MedusaContainer): Promise<number> {
  const orders = (await listOverdueOrders(container)).filter(mayRelease)
  let released = 0
  for (const { order_id } of orders) {
    const { result, errors } = await releaseUnpaidOrderWorkflow(container).run({
      input: { order_id },
      throwOnError: false,
    })
    if (errors.length === 0 && result.is_released) released += 1
    for (const { error } of errors) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`order ${order_id} was not released yet: ${String(error)}`)
    }
  }
  return released
}
