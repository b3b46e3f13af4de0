import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows"
import type { InvariantId, Violation } from "../../contracts"
import type { OrderVerdict } from "../../modules/reconciliation/rules/judge-order"
import { mayStillBePlaced } from "../../modules/reconciliation/rules/may-still-be-placed"
import { closeExecutionWorkflow } from "./close-execution"
import { correctHeldCountWorkflow } from "./correct-held-count"
import { dropExpiredLockWorkflow } from "./drop-expired-lock"
import { readTimes } from "../../queries/reconciliation/read-times"
import { voidUnpaidOrderWorkflow } from "./void-unpaid-order"
import { unlinkVoidedOrdersWorkflow } from "./unlink-voided-orders"

/** The result of one repair; `note` is a sentence for staff. */
export type Repair = { is_done: boolean; note: string }
type RepairOne = (container: MedusaContainer, violation: Violation) => Promise<Repair>

const done = (note: string): Repair => ({ is_done: true, note })
const left = (note: string): Repair => ({ is_done: false, note })

const readText = (facts: Violation["facts"], name: string): string | null => {
  const value = facts[name]
  return typeof value === "string" ? value : null
}

const TAKE_BACK: Record<OrderVerdict | "missing", Repair> = {
  unplaced: done(
    "The order was cancelled, its goods are free again, and the buyer's bag is open as before.",
  ),
  touched: left(
    "Nobody paid, but somebody packed or edited this order: collect the payment or cancel it by hand.",
  ),
  old: left(
    "Nobody paid this order, and it is days old: ask the buyer, collect the payment, or cancel it by hand.",
  ),
  unknown: left(
    "Nobody paid, and what this order costs cannot be read in its totals: look at it, collect the payment or cancel it by hand.",
  ),
  sound: left("The order turned out to be in order."),
  canceled: left("The order had been cancelled already."),
  missing: left("The order no longer exists."),
}

const UNREADABLE = left(
  "Nobody paid, and the record of its completion does not name a cart: look at it, collect the payment or cancel it by hand.",
)

/**
 * The repair of each invariant, where a repair is certain. The others return a note on
 * what staff should check. Each one can run again, because it checks before it acts.
 */
const REPAIRS: Record<InvariantId, RepairOne> = {
  I3: async (container, { subject_id, facts }) => {
    const { placing } = readTimes(container)
    if (mayStillBePlaced(readText(facts, "placed_at"), new Date(), placing)) {
      return left("This order may be on its way to its payment: the next look decides.")
    }
    if (facts.is_certain === false) return UNREADABLE
    const cart_id = readText(facts, "cart_id")
    const { result } = await voidUnpaidOrderWorkflow(container).run({
      input: { order_id: subject_id, cart_id, wait_seconds: 0 },
    })
    return TAKE_BACK[result.verdict]
  },
  I4: async (container, { subject_id }) => {
    const { result } = await unlinkVoidedOrdersWorkflow(container).run({
      input: { cart_id: subject_id },
    })
    if (result)
      return done("The cart keeps its order in force; cancelled ones are untied.")
    return left(
      "Two orders in force came from one cart: ask the buyer which one to keep.",
    )
  },
  I9: async (container, { subject_id }) => {
    await deleteReservationsWorkflow(container).run({ input: { ids: [subject_id] } })
    return done("The hold of an order that is gone was released.")
  },
  I2: async (container, { subject_id }) => {
    await correctHeldCountWorkflow(container).run({ input: { level_id: subject_id } })
    return done("The count of held pieces was set to the sum of the holds.")
  },
  I1: async () =>
    left(
      "More pieces are sold than lie on the shelf: receive stock, count again, or tell a buyer.",
    ),
  I5: async (container, { subject_id }) => {
    await dropExpiredLockWorkflow(container).run({ input: { lock_id: subject_id } })
    return done("The lock that outlived its time was removed.")
  },
  I6: async (container, { subject_id, facts }) => {
    const cart_id = readText(facts, "cart_id")
    if (!cart_id) return left("Work broke off half way: look at what it had begun.")
    const { result } = await closeExecutionWorkflow(container).run({
      input: { execution_id: subject_id, cart_id },
    })
    if (result) return done("The completion that broke off was closed as it had ended.")
    return left("The order of this completion is not settled yet.")
  },
  I10: async () =>
    left(
      "Restart the backend now: it installs this limit when it starts. Until then too much may be sold, or a product lose its articles.",
    ),
  I11: async () =>
    left(
      "A paper was removed from the database, or its number changed: restore it from a backup, and tell your accountant.",
    ),
}

/** Repairs one violation, or returns why not. Never throws. */
export async function repairViolation(
  container: MedusaContainer,
  violation: Violation,
): Promise<Repair> {
  try {
    return await REPAIRS[violation.invariant](container, violation)
  } catch (error) {
    const cause =
      typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error)
    return left(`Not put right this time: ${cause}`.slice(0, 500))
  }
}
