import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { INVOICE_TYPES, type InvoiceContent, type IssuedInvoice } from "../../contracts"
import { INVOICE_MODULE, type InvoiceService } from "../../modules/invoice"

/** An issued paper with everything that its PDF says. */
export type InvoicePaper = IssuedInvoice & { source_id: string; content: InvoiceContent }

/** Without `take`, Medusa returns at most 15 rows. */
const EVERY = { take: 1_000 }

/** The papers of an order, oldest first. */
export async function listInvoicePapers(
  container: MedusaContainer,
  orderId: string,
): Promise<InvoicePaper[]> {
  const rows = await container
    .resolve<InvoiceService>(INVOICE_MODULE)
    .listInvoiceDocuments({ order_id: orderId }, EVERY)
  return rows
    .map((row) => {
      // Written by `issueDocument` alone, which takes this type.
      const content = row.content as InvoiceContent
      const { id, type, number, source_id } = row
      return {
        ...{ id, type, number, source_id, content },
        issued_at: new Date(row.issued_at).toISOString(),
        total: content.total,
        currency_code: content.currency_code,
      }
    })
    .sort(
      (a, b) =>
        a.issued_at.localeCompare(b.issued_at) ||
        INVOICE_TYPES.indexOf(a.type) - INVOICE_TYPES.indexOf(b.type),
    )
}

/** What lists of an order show of its papers, oldest first. */
export async function listInvoices(
  container: MedusaContainer,
  orderId: string,
): Promise<IssuedInvoice[]> {
  const papers = await listInvoicePapers(container, orderId)
  return papers.map(({ content: _content, source_id: _source, ...shown }) => shown)
}

/** A paper of this order. *Refuses when* there is none, or it is another order's (404). */
export async function getInvoicePaper(
  container: MedusaContainer,
  orderId: string,
  invoiceId: string,
): Promise<InvoicePaper> {
  const papers = await listInvoicePapers(container, orderId)
  const paper = papers.find(({ id }) => id === invoiceId)
  if (paper) return paper
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Invoice with id '${invoiceId}' was not found`,
  )
}
