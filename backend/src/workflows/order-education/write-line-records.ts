import type { ICartModuleService } from "@medusajs/framework/types"
import { EDUCATION_KEY, type EducationRecord } from "../../contracts"
import {
  type EducationLine,
  findRecord,
} from "../../queries/order-education/rules/plan-education"

/** The record on a line of a cart, or the record to write; null = none. */
export type LineRecord = { id: string; record: EducationRecord | null }

/** Lists the current records of these lines. */
export function listLineRecords(lines: readonly EducationLine[]): LineRecord[] {
  return lines.map(({ id, metadata }) => ({ id, record: findRecord(metadata) }))
}

/** Writes records, or removes them (null). Other keys of the metadata stay. */
export async function writeLineRecords(
  cart: ICartModuleService,
  records: readonly LineRecord[],
): Promise<void> {
  if (records.length === 0) return
  await cart.updateLineItems(
    records.map(({ id, record }) => ({
      selector: { id },
      // Metadata is merged key by key; an empty text removes a key.
      data: { metadata: { [EDUCATION_KEY]: record ?? "" } },
    })),
  )
}
