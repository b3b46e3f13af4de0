import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendOrderMailWorkflow } from "../send-order-mail"

/**
 * Sends the confirmations of these orders. A failed one does not stop the others. Returns
 * how many were sent.
 */
export const sendOrderMailsStep = createStep(
  "send-order-mails",
  async (orderIds: string[], { container }) => {
    let sent = 0
    for (const order_id of orderIds) {
      const { errors } = await sendOrderMailWorkflow(container).run({
        input: { order_id },
        throwOnError: false,
      })
      if (errors.length === 0) sent += 1
    }
    if (sent < orderIds.length) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`order mail: ${orderIds.length - sent} confirmations could not be sent yet`)
    }
    return new StepResponse(sent)
  },
)
