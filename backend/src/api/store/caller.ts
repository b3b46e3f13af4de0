import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { ORDER_CART_HEADER, ORDER_KEY_HEADER } from "../../contracts"
import type { OrderProof } from "../../queries/order/owns-order"

/** A request from any caller: signed in or not. */
export type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/** What the caller sends to prove that an order is theirs. */
export function readOrderProof(req: AnyRequest): OrderProof {
  return {
    customer_id: req.auth_context?.actor_id || undefined,
    cart_id: req.get(ORDER_CART_HEADER),
    key: req.get(ORDER_KEY_HEADER),
  }
}

/** Every text under this key of a query or a body, whether one text or a list. */
export function listTexts(source: unknown, key: string): string[] {
  if (typeof source !== "object" || source === null) return []
  const value: unknown = Reflect.get(source, key)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === "string")
}
