import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DueInput,
  listDueOrderMails,
  RECENT_MAIL_KEYS,
} from "../../../queries/order/list-due-order-mails"

/**
 * Deletes notifications of mails that could not be sent, or that a dying process left
 * pending. Without its notification a mail counts as never begun. Core itself retries a
 * failed notification, but does not record that it was sent.
 */
const FORGET_UNSENT = `
  delete from notification n
  where n.deleted_at is null
    and (n.status = 'failure' and n.updated_at < now() - interval '10 min'
      or n.status = 'pending' and n.updated_at < now() - interval '2 min')
    and n.idempotency_key in (${RECENT_MAIL_KEYS})`

/** Finds the orders that still owe their buyer a mail; each once. */
export const findOrdersWithDueMailsStep = createStep(
  "find-orders-with-due-mails",
  async (input: DueInput, { container }) => {
    if (input.order_id) return new StepResponse([input.order_id])
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<unknown>(FORGET_UNSENT)
    const due = await listDueOrderMails(container, input)
    return new StepResponse([...new Set(due.map(({ order_id }) => order_id))])
  },
)
