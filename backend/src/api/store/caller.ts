import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { ORDER_CART_HEADER, ORDER_KEY_HEADER } from "../../contracts"
import type { OrderProof } from "../../workflows/order/owns-order"

/** A request of whoever it may be: signed in or not. */
export type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/** What the caller brings along to show that an order is theirs. */
export function readOrderProof(req: AnyRequest): OrderProof {
  return {
    customer_id: req.auth_context?.actor_id || undefined,
    cart_id: req.get(ORDER_CART_HEADER),
    key: req.get(ORDER_KEY_HEADER),
  }
}

/** Every text under this key of a query or a body, be it one or a list of them. */
export function listTexts(source: unknown, key: string): string[] {
  if (typeof source !== "object" || source === null) return []
  const value: unknown = Reflect.get(source, key)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === "string")
}
