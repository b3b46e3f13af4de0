import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendMails } from "../mail/send-mails"
import { buildWithdrawalReceiptStep } from "./steps/build-withdrawal-receipt"

/** In seconds. */
const TIMEOUT = 10
const TTL = 60

/**
 * Sends the acknowledgement of a withdrawal to the address that was typed, once: what was
 * declared, with the date and time of its receipt. Nothing in it comes from an order.
 */
export const sendWithdrawalReceiptWorkflow = createWorkflow(
  "send-withdrawal-receipt",
  (input: { id: string }) => {
    const key = transform(input, ({ id }) => `withdrawal-mail:${id}`)
    acquireLockStep({ key, timeout: TIMEOUT, ttl: TTL })
    const sent = sendMails(buildWithdrawalReceiptStep(input))
    releaseLockStep({ key })
    return new WorkflowResponse(sent)
  },
)
