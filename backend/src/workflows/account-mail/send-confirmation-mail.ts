import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import type { ConfirmationMailData } from "../../contracts"
import { buildNotification } from "../mail/build-notification"
import { buildShopUrl } from "../shop-address/build-shop-url"

export type ConfirmationMailInput = {
  email: string
  code: string
  /** Country of the shop that asked, when it said one. */
  country_code: string | null
}

const buildConfirmationMailStep = createStep(
  "build-confirmation-mail",
  ({ email, code, country_code }: ConfirmationMailInput, { container }) => {
    const data: ConfirmationMailData = {
      confirm_url: buildShopUrl(container, country_code, "confirm-email", { code }),
      reset_url: buildShopUrl(container, country_code, "forgotten-password"),
    }
    // Each request is a mail of its own, so no key of idempotency.
    return new StepResponse([buildNotification("email-confirmation", email, data)])
  },
)

/** Sends the link that proves an address. */
export const sendConfirmationMailWorkflow = createWorkflow(
  "send-confirmation-mail",
  (input: ConfirmationMailInput) =>
    new WorkflowResponse(sendNotificationsStep(buildConfirmationMailStep(input))),
)
