import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminInvoicesResponse } from "../../contracts"
import { countDue, findDueInvoices } from "./find-due-invoices"
import { listInvoices } from "./list-invoices"

/**
 * The papers of an order for staff, and how many are due. *Refuses when* it is a draft or
 * unknown (404).
 */
export async function readOrderInvoices(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminInvoicesResponse> {
  const [papers, invoices] = await Promise.all([
    findDueInvoices(container, orderId),
    listInvoices(container, orderId),
  ])
  if (papers) return { invoices, due: countDue(papers.due) }
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Order with id '${orderId}' was not found`,
  )
}
