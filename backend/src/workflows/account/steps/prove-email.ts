import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EMAIL_ENTITY, findSignInById } from "../../../queries/account/find-sign-in"
import type { ProvenSignIn } from "./confirm-verification"

/**
 * Marks an address as confirmed because its owner has just followed the mailed link to
 * reset the password. Null when the link was not for a customer, or there is no e-mail
 * sign-in.
 */
export const proveEmailStep = createStep(
  "prove-email",
  async (
    { auth_identity_id, is_customer }: { auth_identity_id: string; is_customer: boolean },
    { container },
  ) => {
    if (!is_customer) return new StepResponse<ProvenSignIn | null>(null)
    const auth = container.resolve(Modules.AUTH)
    const signIn = await findSignInById(container, auth_identity_id)
    if (!signIn) return new StepResponse<ProvenSignIn | null>(null)
    const about = {
      auth_identity_id,
      entity_id: signIn.email,
      entity_type: EMAIL_ENTITY,
    }
    if (!signIn.email_verified) {
      const { code } = await auth.requestAuthVerification({
        ...about,
        code_provider: "token",
      })
      if (code) await auth.confirmAuthVerification({ auth_identity_id, code })
    }
    const [verification] = await auth.listAuthVerifications(about)
    return new StepResponse<ProvenSignIn | null>({
      auth_identity_id,
      email: signIn.email,
      customer_id: signIn.customer_id,
      details: verification?.metadata ?? {},
    })
  },
)
