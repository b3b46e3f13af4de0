import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EMAILPASS, findSignIn, isInUse } from "../../../queries/account/find-sign-in"
import { hashDummyPassword } from "../dummy-password-hash"

export type OpenSignInInput = { email: string; password: string }

/** The result; `taken` = another person's, or already in use. */
export type OpenedSignIn =
  { state: "new" | "pending"; auth_identity_id: string } | { state: "taken" }

/**
 * Creates a sign-in, or finds the one that waits for its address to be confirmed. One
 * that is in use, or waits with another password, is `taken`: its password is never
 * replaced here, otherwise a stranger could choose the password that the mailed link
 * confirms.
 *
 * Undo: deletes what was created.
 */
export const openSignInStep = createStep(
  "open-sign-in",
  async (input: OpenSignInInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findSignIn(container, input.email)
    if (known && isInUse(known)) {
      await hashDummyPassword(input.password)
      return new StepResponse<OpenedSignIn, string | null>({ state: "taken" }, null)
    }
    // Medusa's provider returns the waiting identity when the password is the same.
    const { authIdentity } = await auth.register(EMAILPASS, { body: input })
    if (!authIdentity) {
      return new StepResponse<OpenedSignIn, string | null>({ state: "taken" }, null)
    }
    const opened: OpenedSignIn = {
      state: known ? "pending" : "new",
      auth_identity_id: authIdentity.id,
    }
    return new StepResponse<OpenedSignIn, string | null>(
      opened,
      known ? null : authIdentity.id,
    )
  },
  async (madeId, { container }) => {
    if (madeId) await container.resolve(Modules.AUTH).deleteAuthIdentities([madeId])
  },
)
