import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findActingPerson } from "../../../queries/account/find-creator"

/**
 * A secret key that is created with another secret key counts as created by the person
 * who created the first one, so that it is revoked when that person is removed. Medusa
 * would record the first key as creator, and that key may be deleted.
 */
export async function namePersonBehind(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const actor_id = await findActingPerson(req.scope, req.auth_context.actor_id)
  req.auth_context = { ...req.auth_context, actor_id }
  next()
}
