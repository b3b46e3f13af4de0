import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminSuspendCustomer,
  AdminSuspensionResponse,
} from "../../../../../contracts"
import { findSuspension } from "../../../../../queries/account/find-suspension"
import { liftSuspensionWorkflow } from "../../../../../workflows/account/lift-suspension"
import { suspendCustomerWorkflow } from "../../../../../workflows/account/suspend-customer"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSuspensionResponse>,
): Promise<void> {
  res.json({ suspension: await findSuspension(req.scope, req.params.id ?? "") })
}

/** Suspends a customer, or changes the reason of the suspension. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSuspendCustomer>,
  res: MedusaResponse<AdminSuspensionResponse>,
): Promise<void> {
  const customer_id = req.params.id ?? ""
  const { actor_id, actor_type } = req.auth_context
  await suspendCustomerWorkflow(req.scope).run({
    input: {
      customer_id,
      reason: req.validatedBody.reason,
      suspended_by: actor_type === "user" ? actor_id : null,
    },
  })
  res.json({ suspension: await findSuspension(req.scope, customer_id) })
}

/** Lifts a suspension; succeeds also when there is none. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSuspensionResponse>,
): Promise<void> {
  await liftSuspensionWorkflow(req.scope).run({
    input: { customer_id: req.params.id ?? "" },
  })
  res.json({ suspension: null })
}
