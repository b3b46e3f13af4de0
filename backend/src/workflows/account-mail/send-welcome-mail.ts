import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"

const buildWelcomeMailStep = createStep(
  "build-welcome-mail",
  async (input: { customer_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "customer",
      fields: ["email", "first_name", "has_account"],
      filters: { id: input.customer_id },
    })
    const customer = data[0]
    if (!customer?.has_account) return new StepResponse([])
    return new StepResponse([
      {
        ...buildNotification("account-created", customer.email, {
          first_name: customer.first_name ?? null,
          account_url: buildShopUrl(container, null, "account"),
        }),
        idempotency_key: `account-created:${input.customer_id}`,
      },
    ])
  },
)

/**
 * Welcomes a customer who has made an account, once. Guests, who have no account, get no
 * mail.
 */
export const sendWelcomeMailWorkflow = createWorkflow(
  "send-welcome-mail",
  (input: { customer_id: string }) =>
    new WorkflowResponse(sendMails(buildWelcomeMailStep(input))),
)
