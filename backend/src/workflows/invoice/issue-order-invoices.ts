import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { issueDueInvoicesStep, type IssueInput } from "./steps/issue-due-invoices"

/**
 * Issues every paper that an order should have and has not: its invoice once it is paid or
 * shipped, a credit note for each refund. Safe to repeat and to run at the same moment: what
 * a paper is for is unique. Returns how many were due.
 */
export const issueOrderInvoicesWorkflow = createWorkflow(
  "issue-order-invoices",
  (input: IssueInput) => new WorkflowResponse(issueDueInvoicesStep(input)),
)
