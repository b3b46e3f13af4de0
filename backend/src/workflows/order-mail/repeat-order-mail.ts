import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMails } from "../mail/send-mails"
import { buildRepeatedMailStep, type RepeatMailInput } from "./steps/build-repeated-mail"

/** In seconds. */
const TIMEOUT = 10
const TTL = 60

/**
 * Sends a mail about an order again: the same mail with the facts of now, to the address
 * that the order has now. Each press is one mail.
 *
 * *Refuses when* the mail belongs to another order or cannot be sent again (404), and when
 * what it is about was undone (`mail_outdated`, 409).
 */
export const repeatOrderMailWorkflow = createWorkflow(
  "repeat-order-mail",
  (input: RepeatMailInput) => {
    const key = transform(input, ({ order_id }) => `order-mail:${order_id}`)
    acquireLockStep({ key, timeout: TIMEOUT, ttl: TTL })
    const mail = buildRepeatedMailStep(input)
    sendMails(transform(mail, (one) => [one]))
    releaseLockStep({ key })
    return new WorkflowResponse(mail)
  },
)
