import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findPersonBehind } from "../../../queries/account/find-maker"

type Body = { metadata?: Record<string, unknown> | null }

/**
 * Stores in the invitation who created it: the invitation ends when that person is
 * removed.
 */
export async function noteInviter(
  req: AuthenticatedMedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const invited_by = await findPersonBehind(req.scope, req.auth_context.actor_id)
  const { metadata } = req.validatedBody
  req.validatedBody.metadata = { ...metadata, invited_by }
  next()
}
