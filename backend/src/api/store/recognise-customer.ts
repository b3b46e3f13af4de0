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
 * For routes that answer everybody, and some more fully: knows a signed-in customer, lets a
 * guest through, and keeps an answer made for one person out of every cache.
 */
export const recogniseCustomer = [
  authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true }),
  keepPersonalAnswerPrivate,
]
