import type { ICartModuleService } from "@medusajs/framework/types"
import { EDUCATION_KEY, type EducationRecord } from "../../contracts"
import {
  type EducationLine,
  findRecord,
} from "../../queries/order-education/rules/plan-education"

/** What stands, or shall stand, on a line of a cart. */
export type LineRecord = { id: string; record: EducationRecord | null }

/** The records of these lines as they are. */
export function listLineRecords(lines: readonly EducationLine[]): LineRecord[] {
  return lines.map(({ id, metadata }) => ({ id, record: findRecord(metadata) }))
}

/** Writes records, or takes them off; whatever else stands in the metadata stays. */
export async function writeLineRecords(
  cart: ICartModuleService,
  records: readonly LineRecord[],
): Promise<void> {
  if (records.length === 0) return
  await cart.updateLineItems(
    records.map(({ id, record }) => ({
      selector: { id },
      // Metadata is merged key by key; an empty text takes a key away.
      data: { metadata: { [EDUCATION_KEY]: record ?? "" } },
    })),
  )
}
