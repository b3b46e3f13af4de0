import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { PasswordResetMailData } from "../../contracts"
import { readShopOptions } from "../../options"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"

export type PasswordResetInput = {
  /** The e-mail address that the account signs in with. */
  email: string
  token: string
  is_staff: boolean
  /** Country of the shop where the request was made, if it was given. */
  country_code: string | null
}

const buildPasswordResetMailStep = createStep(
  "build-password-reset-mail",
  (input: PasswordResetInput, { container }) => {
    const query = { token: input.token, email: input.email }
    const { backendUrl } = readShopOptions(container)
    const staffUrl = new URL("/app/reset-password", backendUrl ?? "http://localhost:9000")
    staffUrl.search = new URLSearchParams(query).toString()
    const data: PasswordResetMailData = {
      is_staff: input.is_staff,
      reset_url: input.is_staff
        ? staffUrl.toString()
        : buildShopUrl(container, input.country_code, "reset-password", query),
    }
    // No idempotency key, so that the token is not stored as one: each request is a mail
    // of its own.
    return new StepResponse([buildNotification("password-reset", input.email, data)])
  },
)

/**
 * Sends the link to reset a password: to the shop for customers, to the dashboard for
 * staff.
 */
export const sendPasswordResetMailWorkflow = createWorkflow(
  "send-password-reset-mail",
  (input: PasswordResetInput) =>
    new WorkflowResponse(sendMails(buildPasswordResetMailStep(input))),
)
