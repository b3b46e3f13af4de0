import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { OrderNews } from "../../contracts"
import type { OrderPart } from "../../queries/order/find-order-of"
import { muteParcelMailWorkflow } from "./mute-parcel-mail"
import { sendMissingOrderMailsWorkflow } from "./send-missing-order-mails"
import { findOrderOfStep } from "./steps/find-order-of"

export type NewsOfInput = {
  /** What `id` names. */
  part: OrderPart
  id: string
  /** The mail about this parcel that its event switched off; null for none. */
  muted: OrderNews | null
}

/**
 * After something happened: sends what the order concerned owes its buyer. The refunds of a
 * cancelled order have no event of their own, so the whole order is looked at. Does
 * nothing for what belongs to no order.
 */
export const sendNewsOfWorkflow = createWorkflow("send-news-of", (input: NewsOfInput) => {
  const orderId = findOrderOfStep(input)
  when("its-mail-is-off", input, ({ muted }) => muted !== null).then(() => {
    const mute = transform(input, ({ id, muted }) => ({
      fulfillment_id: id,
      template: muted ?? "order-shipped",
      is_muted: true,
    }))
    muteParcelMailWorkflow.runAsStep({ input: mute })
  })
  when("it-belongs-to-an-order", orderId, (id) => id !== null).then(() => {
    const look = transform(orderId, (id) => ({ order_id: id ?? "", older_than: 0 }))
    sendMissingOrderMailsWorkflow.runAsStep({ input: look })
  })
  return new WorkflowResponse(orderId)
})
