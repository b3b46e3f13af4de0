import { model } from "@medusajs/framework/utils"
import { INVOICE_TYPES } from "../../../contracts"

/** An issued paper. It is never changed and never deleted. */
export const InvoiceDocument = model
  .define("invoice_document", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    series_id: model.text(),
    /** 1, 2, 3 … within its series, without a gap. */
    position: model.number(),
    /** The position as people read it: `INV-000012`. */
    number: model.text().unique(),
    type: model.enum([...INVOICE_TYPES]),
    order_id: model.text(),
    /** What it was issued for, once: the order of an invoice, the refund of a credit note. */
    source_id: model.text(),
    issued_at: model.dateTime(),
    /** Contracts: `InvoiceContent`. */
    content: model.json(),
  })
  .indexes([
    { on: ["series_id", "position"], unique: true },
    { on: ["type", "source_id"], unique: true },
    { on: ["order_id"] },
  ])
