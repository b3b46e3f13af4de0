import { createHash } from "node:crypto"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RegistrationDetails } from "../../../contracts"
import { EMAIL_ENTITY, findSignInById } from "../../../queries/account/find-sign-in"

export type EmailProof = { auth_identity_id: string; code: string }
export type ProvenSignIn = {
  auth_identity_id: string
  email: string
  customer_id: string | null
  details: RegistrationDetails
}

const NOT_VALID =
  "code_not_valid: This link has expired, was used, or belongs to another account."

/**
 * Confirms an address with the code that was mailed to it. The caller must also know the
 * password (the token's identity proves this): a stranger can register another person's
 * address, but neither the stranger nor the owner alone can complete it.
 *
 * Refuses (`code_not_valid`) a code that is wrong, used, expired or another identity's.
 */
export const confirmVerificationStep = createStep(
  "confirm-verification",
  async ({ auth_identity_id, code }: EmailProof, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const signIn = await findSignInById(container, auth_identity_id)
    const [verification] = signIn
      ? await auth.listAuthVerifications({
          auth_identity_id,
          entity_id: signIn.email,
          entity_type: EMAIL_ENTITY,
        })
      : []
    const hash = createHash("sha256").update(code).digest("hex")
    if (!signIn || verification?.provider_metadata?.token_hash !== hash) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, NOT_VALID)
    }
    await auth.confirmAuthVerification({ auth_identity_id, code }).catch(() => {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, NOT_VALID)
    })
    const proven: ProvenSignIn = {
      auth_identity_id,
      email: signIn.email,
      customer_id: signIn.customer_id,
      details: verification.metadata ?? {},
    }
    return new StepResponse(proven)
  },
)
