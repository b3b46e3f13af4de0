import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InvoiceContent } from "../../../contracts"
import { INVOICE_MODULE, type InvoiceService } from "../../../modules/invoice"
import { countDue, findDueInvoices } from "../../../queries/invoice/find-due-invoices"
import { buildCreditNote } from "../../../queries/invoice/rules/build-credit-note"
import { buildInvoice } from "../../../queries/invoice/rules/build-invoice"
import {
  buildSeller,
  listSellerGaps,
  listSellerNotes,
} from "../../../queries/invoice/rules/build-seller"
import { readShopSettings } from "../../../queries/shop-settings/read-shop-settings"

export type IssueInput = {
  order_id: string
  /** True for staff: says why nothing can be issued. False: then nothing happens. */
  must: boolean
}

/** The one seller of this shop; its papers have one series for each type. */
const SELLER = "shop"

/** What every paper says of the seller; null when the settings do not say who sells. */
async function readSeller(
  container: MedusaContainer,
  must: boolean,
): Promise<Pick<InvoiceContent, "seller" | "notes"> | null> {
  const { settings, gaps } = await readShopSettings(container)
  const missing = listSellerGaps(settings)
  if (missing.length === 0) {
    return { seller: buildSeller(settings), notes: listSellerNotes(gaps) }
  }
  if (!must) return null
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `seller_incomplete: An invoice says who sells. Fill in the legal name and the address of the shop in its settings first (missing: ${missing.join(", ")}).`,
  )
}

/**
 * Issues every paper that an order should have and has not, the invoice first. Returns how
 * many. Two calls at the same moment issue each paper once.
 *
 * *Refuses when* `must` and nothing is due (`invoice_not_due`, 409), the settings do not say
 * who sells (`seller_incomplete`, 409) or there is no such order (404).
 *
 * *Undo:* none: a number that was given stays given. So this is the last step of a workflow.
 */
export const issueDueInvoicesStep = createStep(
  "issue-due-invoices",
  async ({ order_id, must }: IssueInput, { container }) => {
    const papers = await findDueInvoices(container, order_id)
    if (!papers && must) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order with id '${order_id}' was not found`,
      )
    }
    const count = papers ? countDue(papers.due) : 0
    if (!papers || count === 0) {
      if (!must) return new StepResponse(0)
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "invoice_not_due: There is nothing to issue. An order gets its invoice when it is paid or shipped, and a credit note for each refund.",
      )
    }
    const seller = await readSeller(container, must)
    if (!seller) return new StepResponse(0)
    const { facts, due } = papers
    const service = container.resolve<InvoiceService>(INVOICE_MODULE)
    const base = { seller: SELLER, order_id }
    if (due.invoice) {
      const content = buildInvoice(facts, seller)
      await service.issueDocument({
        ...{ ...base, type: "invoice", source_id: order_id, content },
      })
    }
    const issued = await findDueInvoices(container, order_id)
    const invoice = issued?.issued.find(({ type }) => type === "invoice")
    for (const { refund_id, ...credit } of issued?.due.credit_notes ?? []) {
      if (!invoice) break
      const content = {
        ...buildCreditNote(invoice.content, invoice, credit),
        ...seller,
      }
      await service.issueDocument({
        ...{ ...base, type: "credit_note", source_id: refund_id, content },
      })
    }
    return new StepResponse(count)
  },
)
