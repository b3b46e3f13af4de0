import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { confirmEmailWorkflow } from "../../workflows/account/confirm-email"
import { EMAIL_ENTITY, findSignInById } from "../../queries/account/find-sign-in"
import { sendProof } from "../../workflows/account/send-proof"
import { openRateLimiters } from "../rate-limit/rate-limiters"
import { isUnderRateLimit, consumeRateLimit } from "../rate-limit/rate-limit"
import { countFailures } from "../rate-limit/limit-guesses"
import { readMailbox } from "../rate-limit/mailbox"
import { readClientNetwork } from "../rate-limit/client-network"
import { runAfterResponse } from "./after-response"

type VerificationRequest = {
  entity_id: string
  metadata?: { country_code?: unknown }
}

/**
 * Sends the confirmation link again: always to the identity's own address, whatever
 * address the request names, and with the same response for a token without an identity.
 */
export async function respondToVerificationRequest(
  req: AuthenticatedMedusaRequest<VerificationRequest>,
  res: MedusaResponse,
): Promise<void> {
  const { entity_id, metadata } = req.validatedBody
  const country = metadata?.country_code
  const store = openRateLimiters(req.scope)
  await consumeRateLimit(store, "mail-place", readClientNetwork(req))
  runAfterResponse(req, res, "A confirmation mail was not sent", async () => {
    const signIn = await findSignInById(req.scope, req.auth_context.auth_identity_id)
    if (!signIn || signIn.email_verified) return
    const mailbox = readMailbox(signIn.email)
    if (!(await isUnderRateLimit(store, "mail-confirmation", mailbox))) return
    const country_code = typeof country === "string" ? country : undefined
    await sendProof(req.scope, signIn.email, { country_code })
  })
  res.status(201).json({
    verification: {
      entity_id,
      entity_type: EMAIL_ENTITY,
      code_provider: "token",
      verified_at: null,
    },
  })
}

/** Confirms an address for a caller who has both the mailed code and the password. */
export async function respondToConfirmation(
  req: MedusaRequest<{ code: string }> &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse,
): Promise<void> {
  const auth_identity_id = req.auth_context?.auth_identity_id
  if (!auth_identity_id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "code_not_valid: Sign in with the password of this address first.",
    )
  }
  await countFailures(req, res, [["code-account", auth_identity_id]])
  const { result } = await confirmEmailWorkflow(req.scope).run({
    input: { auth_identity_id, code: req.validatedBody.code },
  })
  res.status(200).json({
    entity_id: result.email,
    entity_type: EMAIL_ENTITY,
    code_provider: "token",
    verified_at: new Date().toISOString(),
  })
}
