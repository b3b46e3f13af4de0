import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { EMAILPASS } from "../../queries/account/find-sign-in"
import { type NewPassword, setPasswordStep } from "./steps/set-password"
import { signOutStep } from "./steps/sign-out"

export type PasswordChange = NewPassword & { current_password: string }

const validateCurrentPasswordStep = createStep(
  "validate-current-password",
  async ({ email, current_password }: PasswordChange, { container }) => {
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate(EMAILPASS, { body: { email, password: current_password } })
    if (!success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "password_wrong: The current password is not right.",
      )
    }
    return new StepResponse(true)
  },
)

/**
 * Changes the password of a person who gives the current one, and signs out everywhere.
 *
 * Refuses (`password_wrong`) when the current password is wrong.
 */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: PasswordChange) => {
    validateCurrentPasswordStep(input)
    setPasswordStep(input)
    signOutStep({ auth_identity_id: input.auth_identity_id })
    return new WorkflowResponse({ success: true as const })
  },
)
