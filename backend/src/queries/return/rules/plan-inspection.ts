import {
  INSPECTION_RESULTS,
  type InspectedPieces,
  type InspectReturnRequest,
} from "../../../contracts"
import { type Pieces, readQuarantined, type ReceivedItem } from "./plan-receipt"

/** Key in the metadata of a return item: what was decided, by inventory item. */
const INSPECTED = "inspected"
const NONE: InspectedPieces = { shelf: 0, destroy: 0, supplier: 0 }

/** What was decided about one piece of a return item so far. */
export function readInspected(
  metadata: Record<string, unknown> | null,
  inventoryItemId: string,
): InspectedPieces {
  const stored: unknown = Object(metadata?.[INSPECTED])[inventoryItemId]
  const read = (name: string) => Number(Object(stored)[name] ?? 0)
  return { shelf: read("shelf"), destroy: read("destroy"), supplier: read("supplier") }
}

const sum = ({ shelf, destroy, supplier }: InspectedPieces) => shelf + destroy + supplier

/** Why an inspection is refused, and the piece that it is about. */
export type InspectionRefusal = {
  code: "inspection_outdated" | "inspection_too_high" | "never_restocked"
  title: string
  arrived: number
}

export type InspectionPlan = {
  items: { id: string; metadata: Record<string, unknown> }[]
  /** Pieces that leave the quarantine, and of them those that go back on the shelf. */
  moves: { inventory_item_id: string; leaving: number; to_shelf: number }[]
}

/**
 * Plans an inspection: what was decided about pieces in quarantine, in all. The difference
 * to what was booked before is moved, so that the same request twice moves nothing.
 *
 * *Refuses when* more is decided than arrived, when less is decided than was booked (goods
 * on the shelf may be sold already), and when goods that are never sold again are to go on
 * the shelf.
 */
export function planInspection(
  items: readonly ReceivedItem[],
  decided: InspectReturnRequest["parts"],
): InspectionPlan | InspectionRefusal {
  const metadataOf = new Map(items.map(({ id, metadata }) => [id, metadata]))
  const leaving: Pieces = {}
  const shelved: Pieces = {}
  for (const { return_item_id, inventory_item_id: id, ...next } of decided) {
    const metadata = metadataOf.get(return_item_id) ?? null
    const part = items
      .find((item) => item.id === return_item_id)
      ?.parts.find((one) => one.inventory_item_id === id)
    const arrived = readQuarantined(metadata)[id] ?? 0
    const refuse = (code: InspectionRefusal["code"]) => ({
      ...{ code, title: part?.title ?? "This piece", arrived },
    })
    const before = readInspected(metadata, id)
    if (INSPECTION_RESULTS.some((name) => next[name] < before[name])) {
      return refuse("inspection_outdated")
    }
    if (sum(next) > arrived) return refuse("inspection_too_high")
    if (part?.never_restocked && next.shelf > 0) return refuse("never_restocked")
    leaving[id] = (leaving[id] ?? 0) + sum(next) - sum(before)
    shelved[id] = (shelved[id] ?? 0) + next.shelf - before.shelf
    const inspected: Record<string, unknown> = { ...Object(metadata?.[INSPECTED]) }
    metadataOf.set(return_item_id, {
      ...metadata,
      [INSPECTED]: { ...inspected, [id]: { ...NONE, ...next } },
    })
  }
  return {
    items: [...new Set(decided.map(({ return_item_id }) => return_item_id))].map(
      (id) => ({ id, metadata: metadataOf.get(id) ?? {} }),
    ),
    moves: Object.entries(leaving)
      .filter(([, pieces]) => pieces > 0)
      .map(([inventory_item_id, pieces]) => ({
        ...{ inventory_item_id, leaving: pieces },
        to_shelf: shelved[inventory_item_id] ?? 0,
      })),
  }
}
