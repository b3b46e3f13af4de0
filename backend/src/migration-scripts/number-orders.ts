import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { numberOrdersWorkflow } from "../workflows/order/number-orders"

/** Run once by `medusa db:migrate`: new orders get numbers that do not tell the volume. */
export default async function numberOrders({ container }: ExecArgs): Promise<void> {
  const { result } = await numberOrdersWorkflow(container).run()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`order numbers that do not count: ${result ? "installed" : "were there"}`)
}
