import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { planCartLinks } from "../../modules/reconciliation/rules/plan-cart-links"
import { listCartOrders } from "../../queries/reconciliation/read-order-facts"

const planCartLinksStep = createStep(
  "plan-cart-links",
  async ({ cart_id }: { cart_id: string }, { container }) =>
    new StepResponse(planCartLinks(await listCartOrders(container, cart_id))),
)

/**
 * Removes the links of a cart to cancelled orders, so that it keeps one order. Returns
 * the unlinked orders. Returns null, and changes nothing, when the cart has two orders in
 * force. Undo: the links are back.
 */
export const unlinkVoidedOrdersWorkflow = createWorkflow(
  "unlink-voided-orders",
  (input: { cart_id: string }) => {
    const unlinked = planCartLinksStep(input)
    when("something-to-unlink", { unlinked }, (it) => !!it.unlinked?.length).then(() => {
      dismissRemoteLinkStep(
        transform({ input, unlinked }, (it) =>
          (it.unlinked ?? []).map((order_id) => ({
            [Modules.ORDER]: { order_id },
            [Modules.CART]: { cart_id: it.input.cart_id },
          })),
        ),
      )
    })
    return new WorkflowResponse(unlinked)
  },
)
