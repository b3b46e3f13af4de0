import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE, type AccountService } from "../../modules/account"

const liftStep = createStep(
  "lift",
  async (input: { customer_id: string }, { container }) => {
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    const found = await accounts.listSuspensions({ customer_id: input.customer_id })
    await accounts.deleteSuspensions(found.map(({ id }) => id))
    return new StepResponse(
      true,
      found.map(({ customer_id, reason, suspended_by }) => ({
        customer_id,
        reason,
        suspended_by,
      })),
    )
  },
  async (found, { container }) => {
    if (found?.length) {
      await container.resolve<AccountService>(ACCOUNT_MODULE).createSuspensions(found)
    }
  },
)

/** Lets a suspended customer sign in again. Earlier tokens stay invalid. */
export const liftSuspensionWorkflow = createWorkflow(
  "lift-suspension",
  (input: { customer_id: string }) => new WorkflowResponse(liftStep(input)),
)
