import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EMAILPASS } from "../../../queries/account/find-sign-in"

export type NewPassword = { auth_identity_id: string; email: string; password: string }

/**
 * Sets another password for a sign-in.
 *
 * Undo: restores the stored hash of the old one.
 */
export const setPasswordStep = createStep(
  "set-password",
  async ({ email, password }: NewPassword, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [before] = await auth.listProviderIdentities({
      entity_id: email,
      provider: EMAILPASS,
    })
    const { success } = await auth.updateProvider(EMAILPASS, {
      entity_id: email,
      password,
    })
    if (!success || !before) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
    }
    return new StepResponse(true, {
      id: before.id,
      provider_metadata: before.provider_metadata,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities(before)
  },
)
