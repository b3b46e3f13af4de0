import { Module } from "@medusajs/framework/utils"
import { InvoiceService } from "./service"

/** Container key of the module. */
export const INVOICE_MODULE = "invoice"

export type { InvoiceDraft, InvoiceService } from "./service"

export default Module(INVOICE_MODULE, { service: InvoiceService })
