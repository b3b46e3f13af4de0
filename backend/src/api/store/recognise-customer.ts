import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
} from "@medusajs/framework/http"

function keepPersonalAnswerPrivate(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.vary("Authorization, Cookie")
  if (req.auth_context?.actor_id) res.setHeader("Cache-Control", "private, no-store")
  next()
}

/**
 * For routes that everyone may call and that return more to a signed-in customer:
 * identifies the customer, admits guests, and keeps personal responses out of every
 * cache.
 */
export const recogniseCustomer = [
  authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true }),
  keepPersonalAnswerPrivate,
]
