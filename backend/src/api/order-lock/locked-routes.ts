import type { OrderPart } from "../../queries/order/find-order-of"

/** A route that changes an order, and where its request names the order. */
export type LockedRoute = {
  method: "POST" | "DELETE"
  matcher: string
  part: OrderPart
  /** Names of the parameter in the path or of the field in the body. */
  from: "path" | "body"
}

const ORDER = "/admin/orders/:id"
const PARCEL = `${ORDER}/fulfillments/:fulfillment_id`

const post = (matcher: string, part: OrderPart): LockedRoute => ({
  ...{ method: "POST", matcher, part, from: "path" },
})
const remove = (matcher: string, part: OrderPart): LockedRoute => ({
  ...{ method: "DELETE", matcher, part, from: "path" },
})
/** Begins something for the order that the body names as `order_id`. */
const begin = (matcher: string): LockedRoute => ({
  ...{ method: "POST", matcher, part: "order", from: "body" },
})

/** Claims and exchanges have the same routes. */
const listExchangeRoutes = (matcher: string, part: OrderPart): LockedRoute[] => [
  begin(matcher),
  post(`${matcher}/:id/cancel`, part),
  post(`${matcher}/:id/request`, part),
  remove(`${matcher}/:id/request`, part),
]

/** The shop's own routes that change an order's goods or money. */
export const OWN_LOCKED_ROUTES: readonly LockedRoute[] = [
  post("/store/orders/:id/cancel", "order"),
  post("/store/orders/:id/returns", "order"),
  post("/store/orders/:id/claims", "order"),
  post("/store/orders/:id/claims/:claim_id/pictures", "order"),
  post("/admin/claim-reports/:id/answers", "claim_report"),
  post("/admin/returns/:id/arrivals", "return"),
  post("/admin/returns/:id/inspections", "return"),
  post(`${ORDER}/return-refunds`, "order"),
]

/**
 * Every route of core that changes an order's goods or money, or begins, confirms or ends such a
 * change. Routes that only prepare a change (its lines, its shipping) are not here: the
 * dashboard sends several of them at once, and nothing moves before the confirmation.
 */
export const LOCKED_ROUTES: readonly LockedRoute[] = [
  post(ORDER, "order"),
  post(`${ORDER}/archive`, "order"),
  post(`${ORDER}/cancel`, "order"),
  post(`${ORDER}/complete`, "order"),
  post(`${ORDER}/credit-lines`, "order"),
  post(`${ORDER}/fulfillments`, "order"),
  post(`${PARCEL}/cancel`, "order"),
  post(`${PARCEL}/shipments`, "order"),
  post(`${PARCEL}/mark-as-delivered`, "order"),
  post(`${ORDER}/payment-sessions/authorize`, "order"),
  post(`${ORDER}/transfer`, "order"),
  post(`${ORDER}/transfer/cancel`, "order"),
  post(`${ORDER}/transfer/guest`, "order"),

  post("/admin/fulfillments/:id/cancel", "fulfillment"),
  post("/admin/fulfillments/:id/shipment", "fulfillment"),

  post("/admin/payments/:id/capture", "payment"),
  post("/admin/payments/:id/refund", "payment"),
  begin("/admin/payment-collections"),
  remove("/admin/payment-collections/:id", "payment_collection"),
  post("/admin/payment-collections/:id/mark-as-paid", "payment_collection"),

  begin("/admin/returns"),
  post("/admin/returns/:id", "return"),
  post("/admin/returns/:id/cancel", "return"),
  post("/admin/returns/:id/request", "return"),
  remove("/admin/returns/:id/request", "return"),
  post("/admin/returns/:id/receive", "return"),
  remove("/admin/returns/:id/receive", "return"),
  post("/admin/returns/:id/receive/confirm", "return"),
  begin("/store/returns"),

  ...listExchangeRoutes("/admin/claims", "order_claim"),
  ...listExchangeRoutes("/admin/exchanges", "order_exchange"),

  begin("/admin/order-edits"),
  // The id of an order edit is the order's.
  remove("/admin/order-edits/:id", "order"),
  post("/admin/order-edits/:id/request", "order"),
  post("/admin/order-edits/:id/confirm", "order"),
]
