import { PaymentCollectionStatus } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  deletePaymentSessionsWorkflow,
  dismissRemoteLinkStep,
  releaseLockStep,
  updateCartsStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import { buildOrderLock } from "../../queries/order/order-lock"
import { planVoidStep, type VoidOrderInput } from "./steps/plan-void"

const LOCK_SECONDS = 120

/**
 * Voids an order that was never really placed: releases money that a provider holds,
 * cancels the order, frees its goods, and reopens the buyer's cart. Does nothing to an
 * order that is sound, cancelled, days old, or changed by a person; the verdict says
 * which.
 *
 * Refuses when the cart is being completed or staff change the order at this moment, or
 * when a provider does not release the money. Undo: everything as it was.
 */
export const voidUnpaidOrderWorkflow = createWorkflow(
  "void-unpaid-order",
  (input: VoidOrderInput) => {
    const orderKey = transform(input, ({ order_id }) => buildOrderLock(order_id))
    const cartKey = transform(input, ({ cart_id }) => cart_id ?? [])
    // One step for each key: in memory, a failed step keeps the keys that it has taken.
    acquireLockStep({
      key: orderKey,
      timeout: input.wait_seconds,
      ttl: LOCK_SECONDS,
      executeOnSubWorkflow: true,
    }).config({ name: "lock-order" })
    acquireLockStep({
      key: cartKey,
      timeout: input.wait_seconds,
      ttl: LOCK_SECONDS,
      executeOnSubWorkflow: true,
    })
    const plan = planVoidStep(input)
    const isUnplaced = transform(plan, ({ verdict }) => verdict === "unplaced")
    const held = transform(plan, ({ outside_session_ids: ids }) => ({ ids }))
    when("money-may-be-held", { isUnplaced, held }, (it) => {
      return it.isUnplaced && it.held.ids.length > 0
    }).then(() => {
      deletePaymentSessionsWorkflow.runAsStep({ input: held })
    })
    when("order-was-not-placed", { isUnplaced }, (it) => it.isUnplaced).then(() => {
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } })
      dismissRemoteLinkStep(transform(plan, ({ links }) => links))
    })
    when("cart-is-free", { isUnplaced, plan }, (it) => {
      return it.isUnplaced && it.plan.opens_cart
    }).then(() => {
      updateCartsStep(
        transform(input, ({ cart_id }) => [{ id: cart_id ?? "", completed_at: null }]),
      )
      updatePaymentCollectionStep({
        selector: transform(plan, ({ payment_collection_ids: id }) => ({ id })),
        update: { status: PaymentCollectionStatus.NOT_PAID },
      })
    })
    releaseLockStep({ key: cartKey, executeOnSubWorkflow: true })
    releaseLockStep({ key: orderKey, executeOnSubWorkflow: true }).config({
      name: "unlock-order",
    })
    return new WorkflowResponse(
      transform(plan, ({ verdict, opens_cart }) => ({ verdict, opens_cart })),
    )
  },
)
