import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type LineRecord, listLineRecords, writeLineRecords } from "./write-line-records"

type Line = {
  id: string
  variant_id?: string | null
  metadata?: Record<string, unknown> | null
}

/**
 * Takes the records off the lines that more of the same is added to, because core puts lines
 * together only when their metadata are equal. The buyer is asked again at the checkout.
 * Answers what stood there, for `restoreRecords`.
 */
export async function loosenRecords(
  container: MedusaContainer,
  lines: readonly (Line | null)[],
  addedVariants: ReadonlySet<string>,
): Promise<LineRecord[]> {
  const touched = lines.flatMap((line) =>
    line?.variant_id && addedVariants.has(line.variant_id)
      ? [{ id: line.id, product_id: null, metadata: line.metadata ?? null }]
      : [],
  )
  const before = listLineRecords(touched).filter(({ record }) => record !== null)
  await writeLineRecords(
    container.resolve(Modules.CART),
    before.map(({ id }) => ({ id, record: null })),
  )
  return before
}

/** Puts back what `loosenRecords` took off, when nothing was added after all. */
export async function restoreRecords(
  container: MedusaContainer,
  before: readonly LineRecord[],
): Promise<void> {
  await writeLineRecords(container.resolve(Modules.CART), before)
}
