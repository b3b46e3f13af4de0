import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClientNetwork } from "../../../rate-limit/networks"

/**
 * One request to turn a cart into an order. The caller has been verified as the cart's
 * owner.
 */
export type Completion = {
  scope: MedusaContainer
  cart_id: string
  /** The signed-in customer; null for a guest. */
  customer_id: string | null
  /** The client network, for rate limits. */
  place: ClientNetwork
  /** The request body, not validated. */
  body: unknown
  /** The fields of the order that the client requests. */
  fields: string[]
  /**
   * Milliseconds since the request arrived; the checks before this one take time under
   * load.
   */
  waited: number
}
