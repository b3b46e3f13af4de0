import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findPersonBehind } from "../../../workflows/account/find-maker"

/**
 * A key that is made with a key counts as made by the person who made the first one, so that
 * it closes when that person is removed. Medusa would name the key, which may be deleted.
 */
export async function namePersonBehind(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const actor_id = await findPersonBehind(req.scope, req.auth_context.actor_id)
  req.auth_context = { ...req.auth_context, actor_id }
  next()
}
