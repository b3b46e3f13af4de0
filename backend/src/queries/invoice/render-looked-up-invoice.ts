import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceLookupRequest } from "../../contracts"
import { getLookedUpOrderId } from "../order/look-up-order"
import { type PaperFile, renderInvoice } from "./render-invoice"

/**
 * The PDF of a paper, for somebody who knows number and e-mail address of its order.
 * *Refuses when* the pair does not match, or the paper is another order's (404).
 */
export async function renderLookedUpInvoice(
  container: MedusaContainer,
  { invoice_id, ...pair }: InvoiceLookupRequest,
): Promise<PaperFile> {
  return renderInvoice(container, await getLookedUpOrderId(container, pair), invoice_id)
}
