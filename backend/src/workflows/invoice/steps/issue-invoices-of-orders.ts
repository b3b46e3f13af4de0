import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { issueOrderInvoicesWorkflow } from "../issue-order-invoices"

/**
 * Issues what is due of these orders, one after the other. One that fails does not stop the
 * others; the next look tries it again. Returns how many papers were issued.
 */
export const issueInvoicesOfOrdersStep = createStep(
  "issue-invoices-of-orders",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    let issued = 0
    const failed: string[] = []
    for (const order_id of order_ids) {
      const { result, errors } = await issueOrderInvoicesWorkflow(container).run({
        input: { order_id, must: false },
        throwOnError: false,
      })
      if (errors.length > 0) failed.push(order_id)
      else issued += result
    }
    if (failed.length > 0) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`invoices: not issued yet for ${failed.join(", ")}`)
    }
    return new StepResponse(issued)
  },
)
