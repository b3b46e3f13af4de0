import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReconciliationService } from "../../modules/reconciliation"
import { closeDiscrepancyWorkflow, type CloseDiscrepancyInput } from "./close-discrepancy"
import type { Repair } from "./repair-violation"
import { resolveVoidedOrder, type VoidedOrderEnding } from "./resolve-voided-order"

/** A discrepancy as it is stored. */
export type Row = Awaited<ReturnType<ReconciliationService["listDiscrepancies"]>>[number]

const TAKEN_BACK =
  "The order was cancelled, its goods are free again, the bag is open as before and the buyer was told."
const NOT_TOLD = "Taken back; the mail to the buyer could not be sent yet."

type Ending = Omit<CloseDiscrepancyInput, "id">

const ORDER_ENDINGS: Record<Exclude<VoidedOrderEnding, "not_ours">, Ending> = {
  told: { action: "repaired", note: TAKEN_BACK, is_solved: true },
  not_told: { action: "repaired", note: NOT_TOLD, is_solved: false },
}

async function readEnding(
  container: MedusaContainer,
  row: Row,
  repair: Repair | undefined,
): Promise<Ending> {
  if (row.invariant === "I3") {
    const ending = await resolveVoidedOrder(container, row.subject_id)
    if (ending !== "not_ours") return ORDER_ENDINGS[ending]
  }
  const isRepaired = repair?.is_done === true
  return {
    action: isRepaired ? "repaired" : "gone",
    note: (isRepaired ? repair.note : null) ?? row.note,
    is_solved: true,
  }
}

/**
 * Stores how an open discrepancy ended. It stays open while the violation remains, or
 * until the buyer has been notified.
 */
export async function closeRow(
  container: MedusaContainer,
  row: Row,
  repair: Repair | undefined,
  isLeft: boolean,
): Promise<void> {
  const ending: Ending = isLeft
    ? { action: "reported", note: repair?.note ?? row.note, is_solved: false }
    : await readEnding(container, row, repair)
  const isKnown = ending.action === row.action && ending.note === row.note
  if (isKnown && !ending.is_solved) return
  await closeDiscrepancyWorkflow(container).run({ input: { id: row.id, ...ending } })
}
