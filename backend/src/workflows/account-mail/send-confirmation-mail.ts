import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ConfirmationMailData } from "../../contracts"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"

export type ConfirmationMailInput = {
  email: string
  code: string
  /** Country of the shop where the request was made, if it was given. */
  country_code: string | null
}

const buildConfirmationMailStep = createStep(
  "build-confirmation-mail",
  ({ email, code, country_code }: ConfirmationMailInput, { container }) => {
    const data: ConfirmationMailData = {
      confirm_url: buildShopUrl(container, country_code, "confirm-email", { code }),
      reset_url: buildShopUrl(container, country_code, "forgotten-password"),
    }
    // No idempotency key: each request is a mail of its own.
    return new StepResponse([buildNotification("email-confirmation", email, data)])
  },
)

/** Sends the link that confirms an e-mail address. */
export const sendConfirmationMailWorkflow = createWorkflow(
  "send-confirmation-mail",
  (input: ConfirmationMailInput) =>
    new WorkflowResponse(sendMails(buildConfirmationMailStep(input))),
)
