import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findActingPerson } from "../../../queries/account/find-creator"

type Body = { metadata?: Record<string, unknown> | null }

/**
 * Stores in the invitation who created it: the invitation ends when that person is
 * removed.
 */
export async function recordInviter(
  req: AuthenticatedMedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const invited_by = await findActingPerson(req.scope, req.auth_context.actor_id)
  const { metadata } = req.validatedBody
  req.validatedBody.metadata = { ...metadata, invited_by }
  next()
}
