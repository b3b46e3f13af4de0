import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  findOrdersWithDueInvoicesStep,
  type LookInput,
} from "./steps/find-orders-with-due-invoices"
import { issueInvoicesOfOrdersStep } from "./steps/issue-invoices-of-orders"

/** What belongs to the order that is looked at. */
export type DueOrder = NonNullable<LookInput["about"]>

/**
 * Issues the papers that are due because of what happened in the last seven days: after an
 * event of one order, or of all orders, for what was missed because the process ended in
 * between. Does nothing while the settings do not say who sells.
 */
export const issueMissingInvoicesWorkflow = createWorkflow(
  "issue-missing-invoices",
  (input: LookInput) => {
    const orderIds = findOrdersWithDueInvoicesStep(input)
    const work = transform(orderIds, (order_ids) => ({ order_ids }))
    return new WorkflowResponse(issueInvoicesOfOrdersStep(work))
  },
)
