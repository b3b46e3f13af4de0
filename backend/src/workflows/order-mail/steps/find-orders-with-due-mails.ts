import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DueInput,
  listDueOrderMails,
  RECENT_MAIL_KEYS,
} from "../../../queries/order/list-due-order-mails"
import { forgetUnsentMails } from "../../mail/forget-unsent"

/** Finds the orders that still owe their buyer a mail; each once. */
export const findOrdersWithDueMailsStep = createStep(
  "find-orders-with-due-mails",
  async (input: DueInput, { container }) => {
    if (input.order_id) return new StepResponse([input.order_id])
    await forgetUnsentMails(container, RECENT_MAIL_KEYS)
    const due = await listDueOrderMails(container, input)
    return new StepResponse([...new Set(due.map(({ order_id }) => order_id))])
  },
)
