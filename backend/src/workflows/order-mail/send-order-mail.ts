import { transform, when } from "@medusajs/framework/workflows-sdk"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { requestOrderPaymentWorkflow } from "../order-payment/request-order-payment"
import { buildOrderMailStep } from "./steps/build-order-mail"
import { isPhoneOrderStep } from "./steps/is-phone-order"

/**
 * Sends the confirmation of an order. A phone order is asked for its payment first, so that
 * its mail says what is to be paid, where and until when. Once: the key `order-placed:<id>`
 * makes a repeated event harmless, and lets a failed mail be tried again.
 */
export const sendOrderMailWorkflow = createWorkflow(
  "send-order-mail",
  (input: { order_id: string }) => {
    const isPhoneOrder = isPhoneOrderStep(input)
    when("it-may-be-unpaid", isPhoneOrder, (it) => it).then(() => {
      requestOrderPaymentWorkflow.runAsStep({ input })
    })
    const mail = buildOrderMailStep(input)
    when("there-is-somebody-to-write-to", mail, (one) => !!one).then(() => {
      const notifications = transform({ input, mail }, (facts) =>
        (facts.mail ? [facts.mail] : []).map(({ to, data }) => ({
          ...buildNotification("order-placed", to, data),
          trigger_type: "order.placed",
          resource_type: "order",
          resource_id: facts.input.order_id,
          idempotency_key: `order-placed:${facts.input.order_id}`,
        })),
      )
      sendMails(notifications)
    })
    return new WorkflowResponse(mail)
  },
)
