import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  judgeOrder,
  type OrderVerdict,
} from "../../../modules/reconciliation/rules/judge-order"
import {
  findOrderRecord,
  listCartOrders,
} from "../../../queries/reconciliation/read-order-facts"

export type VoidOrderInput = {
  order_id: string
  /** The buyer's cart, to be reopened; null when it is not known. */
  cart_id: string | null
  /** Seconds to wait for a completion of that cart that may still run. */
  wait_seconds: number
}

export type VoidOrderPlan = {
  verdict: OrderVerdict | "missing"
  /** False when the cart has another order in force. */
  opens_cart: boolean
  outside_session_ids: string[]
  payment_collection_ids: string[]
  links: Record<string, Record<string, string>>[]
}

async function hasOtherOrder(
  container: Parameters<typeof listCartOrders>[0],
  { cart_id, order_id }: VoidOrderInput,
) {
  if (!cart_id) return true
  const orders = await listCartOrders(container, cart_id)
  return orders.some((other) => other.order_id !== order_id && !other.is_canceled)
}

/** Reads the order again, now under the cart's lock, and plans what must be undone. */
export const planVoidStep = createStep(
  "plan-void",
  async (input: VoidOrderInput, { container }) => {
    const { order_id } = input
    const order = await findOrderRecord(container, order_id)
    const collections = order?.payment_collection_ids ?? []
    const ties = collections.map((id) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id: id },
    }))
    const cartTie = order?.cart_id
      ? [{ [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: order.cart_id } }]
      : []
    return new StepResponse<VoidOrderPlan>({
      verdict: order ? judgeOrder(order) : "missing",
      opens_cart: !(await hasOtherOrder(container, input)),
      outside_session_ids: order?.outside_session_ids ?? [],
      payment_collection_ids: collections,
      links: [...cartTie, ...ties],
    })
  },
)
