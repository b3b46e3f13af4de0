import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { buildOrderNotPlacedMailStep } from "./steps/build-order-not-placed-mail"

/**
 * Tells a buyer that their order was not placed, once: the key `order-not-placed:<id>` makes a
 * second call harmless, and lets a failed mail be tried again.
 */
export const sendOrderNotPlacedMailWorkflow = createWorkflow(
  "send-order-not-placed-mail",
  (input: { order_id: string }) => {
    const mail = buildOrderNotPlacedMailStep(input)
    when("there-is-somebody-to-tell", mail, (one) => !!one).then(() => {
      const notification = transform({ input, mail }, (data) => [
        {
          to: data.mail?.to ?? "",
          channel: "email",
          template: "order-not-placed",
          data: data.mail?.data,
          trigger_type: "order.canceled",
          resource_type: "order",
          resource_id: data.input.order_id,
          idempotency_key: `order-not-placed:${data.input.order_id}`,
        },
      ])
      sendNotificationsStep(notification)
    })
    return new WorkflowResponse(mail)
  },
)
