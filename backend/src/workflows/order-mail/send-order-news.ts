import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMails } from "../mail/send-mails"
import { buildOrderNewsStep, type OrderNewsInput } from "./steps/build-order-news"

/**
 * Sends one mail about what happened to an order: a parcel that was shipped or delivered,
 * a cancellation, a refund. Once: template and subject are the key of the notification.
 * Does nothing when it did not happen or was undone, or when nobody wants to hear of it.
 */
export const sendOrderNewsWorkflow = createWorkflow(
  "send-order-news",
  (input: OrderNewsInput) => {
    const mail = buildOrderNewsStep(input)
    when("there-is-something-to-tell", mail, (one) => !!one).then(() => {
      const notifications = transform({ input, mail }, ({ input: about, mail: built }) =>
        (built ? [built] : []).map((notification) => ({
          ...notification,
          trigger_type: about.template,
          resource_type: "order",
          resource_id: about.order_id,
          idempotency_key: `${about.template}:${about.subject_id}`,
        })),
      )
      sendMails(notifications)
    })
    return new WorkflowResponse(mail)
  },
)
