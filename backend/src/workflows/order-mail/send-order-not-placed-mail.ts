import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildOrderNotPlacedMailStep } from "./steps/build-order-not-placed-mail"

/**
 * Sends a buyer the mail that their order was not placed, once. Does nothing when a mail
 * was already sent. After a failed mail it tries again, under a new key, because Medusa
 * cannot send a failed notification a second time.
 */
export const sendOrderNotPlacedMailWorkflow = createWorkflow(
  "send-order-not-placed-mail",
  (input: { order_id: string }) => {
    const mail = buildOrderNotPlacedMailStep(input)
    when("there-is-somebody-to-tell", mail, (one) => !!one).then(() => {
      const notifications = transform({ input, mail }, (facts) =>
        (facts.mail ? [facts.mail] : []).map(({ to, data, key }) => ({
          ...buildNotification("order-not-placed", to, data),
          trigger_type: "order.canceled",
          resource_type: "order",
          resource_id: facts.input.order_id,
          idempotency_key: key,
        })),
      )
      sendMails(notifications)
    })
    return new WorkflowResponse(mail)
  },
)
