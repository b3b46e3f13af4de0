import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AccountExistsMailData } from "../../contracts"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"

export type AccountExistsMailInput = { email: string; country_code: string | null }

const buildAccountExistsMailStep = createStep(
  "build-account-exists-mail",
  ({ email, country_code }: AccountExistsMailInput, { container }) => {
    const data: AccountExistsMailData = {
      sign_in_url: buildShopUrl(container, country_code, "sign-in"),
      reset_url: buildShopUrl(container, country_code, "forgotten-password"),
    }
    return new StepResponse([buildNotification("account-exists", email, data)])
  },
)

/**
 * Tells the owner of an e-mail address, and only by mail, that an account already exists.
 */
export const sendAccountExistsMailWorkflow = createWorkflow(
  "send-account-exists-mail",
  (input: AccountExistsMailInput) =>
    new WorkflowResponse(sendMails(buildAccountExistsMailStep(input))),
)
