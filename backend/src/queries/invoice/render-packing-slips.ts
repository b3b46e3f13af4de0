import type { MedusaContainer } from "@medusajs/framework/types"
import { listPackingSlips } from "./list-packing-slips"
import { buildPackingSlipPaper } from "./paper/build-packing-slip-paper"
import { renderPdf } from "./paper/render-pdf"
import type { PaperFile } from "./render-invoice"

/**
 * One PDF with the packing slips of these orders, a page or more for each. *Refuses when*
 * one of them is a draft or unknown (404).
 */
export async function renderPackingSlips(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<PaperFile> {
  const slips = await listPackingSlips(container, orderIds)
  const [first] = slips
  const name =
    slips.length === 1 && first
      ? `packing-slip-${first.order.display_id}`
      : `packing-slips-${slips.length}-orders`
  return { name, pdf: await renderPdf(buildPackingSlipPaper(slips, new Date())) }
}
