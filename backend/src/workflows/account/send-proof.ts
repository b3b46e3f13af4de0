import type { MedusaContainer } from "@medusajs/framework/types"
import { requestVerificationWorkflow } from "@medusajs/medusa/core-flows"
import type { RegistrationDetails } from "../../contracts"
import { sendAccountExistsMailWorkflow } from "../account-mail/send-account-exists-mail"
import { EMAIL_ENTITY, findSignIn, isInUse } from "../../queries/account/find-sign-in"

/**
 * Sends a mail after a registration: the confirmation link, or, to the owner of an
 * existing account, a note that it exists.
 */
export async function sendProof(
  container: MedusaContainer,
  email: string,
  details: RegistrationDetails,
): Promise<void> {
  const signIn = await findSignIn(container, email)
  if (!signIn) return
  if (isInUse(signIn)) {
    await sendAccountExistsMailWorkflow(container).run({
      input: { email: signIn.email, country_code: details.country_code ?? null },
    })
    return
  }
  await requestVerificationWorkflow(container).run({
    input: {
      auth_identity_id: signIn.auth_identity_id,
      entity_id: signIn.email,
      entity_type: EMAIL_ENTITY,
      code_provider: "token",
      metadata: details,
    },
  })
}
