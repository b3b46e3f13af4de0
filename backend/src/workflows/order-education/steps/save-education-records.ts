import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SeenReading } from "../../../contracts"
import { readCartEducation } from "../../../queries/order-education/read-cart-education"
import { buildRecord } from "../../../queries/order-education/rules/plan-education"
import { listLineRecords, type LineRecord, writeLineRecords } from "../write-line-records"

export type SaveEducationRecordsInput = {
  cart_id: string
  confirmations: SeenReading[]
}

/**
 * Writes a record on every line of the confirmed products. The text comes from the shop,
 * never from the request; only the current version counts. Undo: every line has the
 * record that it had.
 */
export const saveEducationRecordsStep = createStep(
  "save-education-records",
  async ({ cart_id, confirmations }: SaveEducationRecordsInput, { container }) => {
    const cart = container.resolve(Modules.CART)
    const { customer_id, lines, products } = await readCartEducation(container, cart_id)
    const now = new Date().toISOString()
    const records = products
      .filter(({ product_id, version }) =>
        confirmations.some(
          (seen) => seen.product_id === product_id && seen.version === version,
        ),
      )
      .map((asked) => buildRecord(asked, now, customer_id))
    const changes = lines.flatMap(({ id, product_id }): LineRecord[] => {
      const record = records.find((one) => one.product_id === product_id)
      return record ? [{ id, record }] : []
    })
    const ids = new Set(changes.map(({ id }) => id))
    const before = listLineRecords(lines.filter(({ id }) => ids.has(id)))
    await writeLineRecords(cart, changes)
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) await writeLineRecords(container.resolve(Modules.CART), before)
  },
)
