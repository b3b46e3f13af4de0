import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/** Store paths whose answers belong to one person even when nobody is signed in. */
const PERSONAL =
  /^\/(carts|customers|orders|order-lookups|payment-collections|returns)(\/|$)/i

/** An answer made for one person must not be kept by any cache on the way. */
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
