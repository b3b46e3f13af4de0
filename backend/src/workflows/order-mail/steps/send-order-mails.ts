import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DueOrderMail,
  listDueOrderMails,
} from "../../../queries/order/list-due-order-mails"
import { sendOrderMailWorkflow } from "../send-order-mail"
import { sendOrderNewsWorkflow } from "../send-order-news"

/** Seconds that one look waits for another one's mails of the same order. */
const TIMEOUT = 30

async function send(container: MedusaContainer, mail: DueOrderMail): Promise<boolean> {
  const { template, order_id, subject_id } = mail
  const { errors } =
    template === "order-placed"
      ? await sendOrderMailWorkflow(container).run({
          input: { order_id },
          throwOnError: false,
        })
      : await sendOrderNewsWorkflow(container).run({
          input: { template, order_id, subject_id },
          throwOnError: false,
        })
  return errors.length === 0
}

/**
 * Sends the mails that these orders owe, order by order: two looks at one order at the
 * same moment wait for each other, so that each mail is sent once. A failed one does not
 * stop the others. Returns how many were sent.
 */
export const sendOrderMailsStep = createStep(
  "send-order-mails",
  async (input: { order_ids: string[]; older_than: number }, { container }) => {
    const { order_ids, older_than } = input
    const locking = container.resolve(Modules.LOCKING)
    let sent = 0
    let failed = 0
    for (const order_id of order_ids) {
      await locking.execute(
        `order-mail:${order_id}`,
        async () => {
          for (const mail of await listDueOrderMails(container, {
            order_id,
            older_than,
          })) {
            if (await send(container, mail)) sent += 1
            else failed += 1
          }
        },
        { timeout: TIMEOUT },
      )
    }
    if (failed > 0) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`order mail: ${failed} mails could not be sent yet`)
    }
    return new StepResponse(sent)
  },
)
