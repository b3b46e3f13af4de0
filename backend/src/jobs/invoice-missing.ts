import type { MedusaContainer } from "@medusajs/framework/types"
import { issueMissingInvoicesWorkflow } from "../workflows/invoice/issue-missing-invoices"

/** Seconds after which a paid, shipped or refunded order without its paper counts as missed. */
const FORGOTTEN_AFTER = 120

/** Every minute: issues the invoices and credit notes that were missed. */
export default async function issueMissingInvoices(
  container: MedusaContainer,
): Promise<void> {
  await issueMissingInvoicesWorkflow(container).run({
    input: { older_than: FORGOTTEN_AFTER },
  })
}

export const config = { name: "invoice-missing", schedule: "* * * * *" }
