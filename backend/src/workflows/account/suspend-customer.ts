import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE, type AccountService } from "../../modules/account"

export type SuspensionInput = {
  customer_id: string
  reason: string
  suspended_by: string | null
}

const validateHasAccountStep = createStep(
  "validate-has-account",
  async ({ customer_id }: SuspensionInput, { container }) => {
    const [customer] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customer_id })
    if (!customer?.has_account) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Customer with id: ${customer_id} has no account`,
      )
    }
    return new StepResponse(true)
  },
)

const suspendStep = createStep(
  "suspend",
  async (input: SuspensionInput, { container }) => {
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    const [before] = await accounts.listSuspensions({ customer_id: input.customer_id })
    const { id } = before
      ? await accounts.updateSuspensions({ id: before.id, reason: input.reason })
      : await accounts.createSuspensions(input)
    return new StepResponse(true, { id, reason: before?.reason ?? null })
  },
  async (made, { container }) => {
    if (!made) return
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    if (made.reason === null) await accounts.deleteSuspensions(made.id)
    else await accounts.updateSuspensions({ id: made.id, reason: made.reason })
  },
)

const signOutCustomerStep = createStep(
  "sign-out-customer",
  async ({ customer_id }: SuspensionInput, { container }) => {
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    const identities = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ app_metadata: { customer_id } })
    const now = Math.floor(Date.now() / 1_000)
    const made = await accounts.createSignOuts(
      identities.map(({ id }) => ({
        auth_identity_id: id,
        issued_from: 0,
        issued_until: now,
      })),
    )
    return new StepResponse(
      true,
      made.map(({ id }) => id),
    )
  },
  async (made, { container }) => {
    if (!made) return
    await container.resolve<AccountService>(ACCOUNT_MODULE).deleteSignOuts(made)
  },
)

/**
 * Prevents a customer from signing in, and signs them out everywhere. Orders are not
 * changed.
 */
export const suspendCustomerWorkflow = createWorkflow(
  "suspend-customer",
  (input: SuspensionInput) => {
    validateHasAccountStep(input)
    suspendStep(input)
    signOutCustomerStep(input)
    return new WorkflowResponse({ customer_id: input.customer_id })
  },
)
