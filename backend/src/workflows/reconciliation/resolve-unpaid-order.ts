import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { judgeOrder } from "../../modules/reconciliation/rules/judge-order"
import {
  RECONCILIATION_MODULE,
  type ReconciliationService,
} from "../../modules/reconciliation"
import { closeRow, type Row } from "./close-row"
import { noteDiscrepanciesWorkflow } from "./note-discrepancies"
import {
  findOrderRecord,
  listCartOrders,
  type OrderRecord,
} from "../../queries/reconciliation/read-order-facts"
import { voidUnpaidOrderWorkflow } from "./void-unpaid-order"

/** As long as core waits for a cart that another request completes. */
const WAIT_SECONDS = 30
const AGAIN =
  "order_not_placed: Your order did not go through the first time. Nothing was charged and your bag is as it was: please place the order again."
const STUCK =
  "order_unsettled: You have ordered this before, and the payment is open. The shop is looking into it: please do not pay again."

/** Records the order as a discrepancy before any repair. Returns the open row. */
async function noteOrder(
  container: MedusaContainer,
  cartId: string,
  order: OrderRecord,
): Promise<Row | undefined> {
  const facts = { cart_id: cartId, to_pay: order.to_pay }
  await noteDiscrepanciesWorkflow(container).run({
    input: { violations: [{ invariant: "I3", subject_id: order.id, facts }] },
  })
  const [row] = await container
    .resolve<ReconciliationService>(RECONCILIATION_MODULE)
    .listDiscrepancies({ invariant: "I3", subject_id: order.id, solved_at: null })
  return row
}

/**
 * Voids an order and records it. Returns `order` when the cart has a placed order after
 * all, `stuck` when staff must decide, else `again`.
 */
async function voidOrder(
  container: MedusaContainer,
  cartId: string,
  order: OrderRecord,
): Promise<"order" | "again" | "stuck"> {
  const row = await noteOrder(container, cartId, order)
  const { result } = await voidUnpaidOrderWorkflow(container).run({
    input: { order_id: order.id, cart_id: cartId, wait_seconds: WAIT_SECONDS },
  })
  const isStuck = ["touched", "old", "unknown"].includes(result.verdict)
  if (row) await closeRow(container, row, undefined, isStuck)
  // Another request completed the cart while this one waited.
  if (result.verdict === "sound") return "order"
  return isStuck ? "stuck" : "again"
}

/**
 * Resolves an earlier completion of this cart that left an unpaid order. A cart without
 * an order, or with a placed one, passes.
 *
 * Refuses with `order_not_placed` after it has voided the order: the same request then
 * succeeds. Refuses with `order_unsettled` when a person has worked on the order since,
 * when it is days old, or when what it costs cannot be read.
 */
export async function resolveUnpaidOrder(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const orders = await listCartOrders(container, cartId)
  for (const { order_id, is_canceled } of orders) {
    if (is_canceled) continue
    const order = await findOrderRecord(container, order_id)
    if (!order || judgeOrder(order) === "sound") continue
    const ending = await voidOrder(container, cartId, order)
    if (ending === "order") continue
    throw new MedusaError(MedusaError.Types.CONFLICT, ending === "again" ? AGAIN : STUCK)
  }
}
