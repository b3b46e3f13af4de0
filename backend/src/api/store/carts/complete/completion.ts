import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClientNetwork } from "../../../rate-limit/networks"

/** One wish to turn a cart into an order. The caller has been found to be the cart's owner. */
export type Completion = {
  scope: MedusaContainer
  cart_id: string
  /** The signed-in customer; null for a guest. */
  customer_id: string | null
  /** Where the buyer is, as attempts are counted. */
  place: ClientNetwork
  /** What the client sent along, not yet looked at. */
  body: unknown
  /** What the client wants to read of the order. */
  fields: string[]
  /** Milliseconds since the request came in; checks before this one take time in a rush. */
  waited: number
}
