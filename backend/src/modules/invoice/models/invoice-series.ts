import { model } from "@medusajs/framework/utils"
import { INVOICE_TYPES } from "../../../contracts"

/** The numbers of one kind of paper of one seller. */
export const InvoiceSeries = model
  .define("invoice_series", {
    id: model.id({ prefix: "invser" }).primaryKey(),
    /** Who sells; today there is one, the shop. */
    seller: model.text(),
    type: model.enum([...INVOICE_TYPES]),
    /** The position that was given last; 0 before the first. */
    last_position: model.number().default(0),
  })
  .indexes([{ on: ["seller", "type"], unique: true }])
