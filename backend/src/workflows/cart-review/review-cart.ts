import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deletePaymentSessionsWorkflow,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateLineItemsStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { planCartRefreshStep } from "./steps/plan-cart-refresh"
import { readCartReviewStep } from "./steps/read-cart-review"

/**
 * Checks whether a cart is still what its buyer agreed to. When it is not, updates the
 * cart to current prices, with taxes, shipping, promotions and the amount to pay, and
 * cancels payments that were opened for the old total. Lines that can no longer be bought
 * stay until the buyer removes them. Returns null when nothing changed, or when the cart
 * has already become an order.
 */
export const reviewCartWorkflow = createWorkflow(
  "review-cart",
  (input: { cart_id: string }) => {
    const seen = planCartRefreshStep(input)
    // While this waits for the lock, the cart may become an order, or another request may
    // update it: so the plan that is carried out is made under the lock.
    const plan = when(
      "something-changed",
      { seen },
      ({ seen }) => seen.changes.length > 0,
    ).then(() => {
      acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 20 })
      return planCartRefreshStep(input).config({ name: "plan-under-lock" })
    })
    const review = when(
      "cart-changed",
      { plan },
      ({ plan }) => (plan?.changes.length ?? 0) > 0,
    ).then(() => {
      const ids = transform({ plan }, ({ plan }) => plan?.payment_session_ids ?? [])
      deletePaymentSessionsWorkflow.runAsStep({ input: { ids } })
      const items = transform({ plan }, ({ plan }) => plan?.line_updates ?? [])
      updateLineItemsStep({ id: input.cart_id, items })
      updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
      refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
      return readCartReviewStep(transform({ plan, seen }, (one) => one.plan ?? one.seen))
    })
    when("has-lock", { seen }, ({ seen }) => seen.changes.length > 0).then(() => {
      releaseLockStep({ key: input.cart_id })
    })
    return new WorkflowResponse(transform({ review }, ({ review }) => review ?? null))
  },
)
