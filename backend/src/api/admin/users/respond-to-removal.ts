import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeUserWorkflow } from "../../../workflows/account/remove-user"

/**
 * Removes a member of staff. Replaces Medusa's route, which leaves the person's secret
 * keys and invitations valid. Medusa's own route refuses to let users remove themselves.
 */
export async function respondToRemoval(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const user_id = req.params.id ?? ""
  const removed_by = req.auth_context.actor_id
  if (removed_by === user_id) return next()
  const { result } = await removeUserWorkflow(req.scope).run({
    input: { user_id, removed_by },
  })
  res.status(200).json({ id: result.id, object: "user", deleted: true })
}
