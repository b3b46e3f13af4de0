import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** User id of the member of staff who asks; null when it is a key's. */
export function readStaffId({ auth_context }: AuthenticatedMedusaRequest): string | null {
  return auth_context.actor_type === "user" ? auth_context.actor_id : null
}
