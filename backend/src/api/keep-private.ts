import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/** Store paths whose responses belong to one person, even without a sign-in. */
const PERSONAL =
  /^\/(carts|customers|orders|order-lookups|payment-collections|returns)(\/|$)/i

/** Prevents caches from storing a response that was made for one person. */
export function keepPrivate(
  req: MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.auth_context?.actor_id || PERSONAL.test(req.path)) {
    res.setHeader("Cache-Control", "private, no-store")
  }
  res.vary("Authorization")
  next()
}

export const keepPrivateMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [keepPrivate] },
]
