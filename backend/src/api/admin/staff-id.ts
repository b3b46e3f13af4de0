import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** User id of the member of staff who makes the request; null for a secret key. */
export function readStaffId({ auth_context }: AuthenticatedMedusaRequest): string | null {
  return auth_context.actor_type === "user" ? auth_context.actor_id : null
}
