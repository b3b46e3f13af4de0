import type { MedusaContainer } from "@medusajs/framework/types"
import { getInvoicePaper } from "./list-invoices"
import { buildInvoicePaper } from "./paper/build-invoice-paper"
import { renderPdf } from "./paper/render-pdf"

/** A file to download; `name` without its ending. */
export type PaperFile = { name: string; pdf: Buffer }

/**
 * The PDF of a paper of this order, made from what was stored when it was issued. *Refuses
 * when* there is none, or it is another order's (404).
 */
export async function renderInvoice(
  container: MedusaContainer,
  orderId: string,
  invoiceId: string,
): Promise<PaperFile> {
  const paper = await getInvoicePaper(container, orderId, invoiceId)
  return { name: paper.number, pdf: await renderPdf(buildInvoicePaper(paper)) }
}
