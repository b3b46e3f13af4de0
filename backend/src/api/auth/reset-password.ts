import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import { assertStrongPassword } from "../../workflows/account/assert-strong-password"
import { EMAILPASS } from "../../queries/account/find-sign-in"
import { resetPasswordWorkflow } from "../../workflows/account/reset-password"
import { openRateLimiters } from "../rate-limit/rate-limiters"
import { isUnderRateLimit, consumeRateLimit } from "../rate-limit/rate-limit"
import { readMailbox } from "../rate-limit/mailbox"
import { readClientNetwork } from "../rate-limit/client-network"
import { runAfterResponse } from "./after-response"

type ResetRequest = { identifier: string; metadata?: Record<string, unknown> }

/**
 * Responds to every request for a reset mail in the same way and without delay. The mail
 * is sent afterwards, at most three in an hour to one address.
 */
export async function respondToResetRequest(
  req: MedusaRequest<ResetRequest>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.params.auth_provider !== EMAILPASS) return next()
  const { identifier, metadata } = req.validatedBody
  const actorType = req.params.actor_type ?? ""
  const store = openRateLimiters(req.scope)
  await consumeRateLimit(store, "mail-place", readClientNetwork(req))
  const { http } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig
  runAfterResponse(req, res, "A reset mail was not sent", async () => {
    if (!(await isUnderRateLimit(store, "mail-reset", readMailbox(identifier)))) return
    await generateResetPasswordTokenWorkflow(req.scope).run({
      input: {
        entityId: identifier,
        actorType,
        provider: EMAILPASS,
        secret: http.jwtSecret ?? "",
        jwtOptions: http.jwtOptions,
        metadata,
      },
      // An address without an account ends here, without any sign to the caller.
      throwOnError: false,
    })
  })
  res.sendStatus(201)
}

/**
 * Sets the password for a caller with a token from a reset mail; Medusa has checked the
 * token.
 */
export async function respondToReset(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.params.auth_provider !== EMAILPASS) return next()
  const { actor_id: email, auth_identity_id } = req.auth_context
  const { password } = req.body as { password?: unknown }
  const { result } = await resetPasswordWorkflow(req.scope).run({
    input: {
      email,
      auth_identity_id,
      password: assertStrongPassword(password, email),
      is_customer: req.params.actor_type === "customer",
    },
  })
  res.json(result)
}
