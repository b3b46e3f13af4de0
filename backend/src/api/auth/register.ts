import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { RegistrationDetails } from "../../contracts"
import { EMAILPASS } from "../../queries/account/find-sign-in"
import {
  issueRegistrationToken,
  issueStaffRegistrationToken,
} from "../../workflows/account/issue-token"
import { registerAccountWorkflow } from "../../workflows/account/register-account"
import { sendProof } from "../../workflows/account/send-proof"
import { openRateLimiters } from "../rate-limit/rate-limiters"
import { isUnderRateLimit, consumeRateLimit } from "../rate-limit/rate-limit"
import { readMailbox } from "../rate-limit/mailbox"
import { readClientNetwork } from "../rate-limit/client-network"
import { runAfterResponse } from "./after-response"

/** Minimum time of every response to a registration, whatever work it needs. */
const EARLIEST_MS = 600

const name = z.string().trim().min(1).max(120).optional().catch(undefined)
const details: z.ZodType<RegistrationDetails> = z
  .object({ first_name: name, last_name: name, country_code: name })
  .catch({})
const registration = z.object({ email: z.string(), password: z.string() })

/**
 * A registration as staff creates nothing: only an invitation creates a member of staff.
 */
async function register(
  req: MedusaRequest,
  actorType: string,
  input: z.infer<typeof registration>,
): Promise<string> {
  if (actorType === "user") return issueStaffRegistrationToken(req.scope, input)
  const { result: opened } = await registerAccountWorkflow(req.scope).run({ input })
  return issueRegistrationToken(req.scope, {
    actorType,
    authIdentityId: opened.state === "taken" ? null : opened.auth_identity_id,
  })
}

/**
 * Responds to every registration by e-mail in the same way: with a token that gives no
 * access before the address is confirmed. Everything else is sent by mail, to the owner
 * of the address.
 */
export async function respondToRegistration(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.params.auth_provider !== EMAILPASS) return next()
  const earliest = Date.now() + EARLIEST_MS
  const input = registration.parse(req.body)
  const body = req.body as { metadata?: unknown }
  const told = details.parse(body.metadata ?? {})
  const actorType = req.params.actor_type ?? ""
  const store = openRateLimiters(req.scope)
  await consumeRateLimit(store, "register-place", readClientNetwork(req))

  const token = await register(req, actorType, input)
  if (actorType === "customer") {
    runAfterResponse(req, res, "A registration's mail was not sent", async () => {
      if (await isUnderRateLimit(store, "mail-confirmation", readMailbox(input.email))) {
        await sendProof(req.scope, input.email, told)
      }
    })
  }
  const left = earliest - Date.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  res.status(200).json({ token })
}
