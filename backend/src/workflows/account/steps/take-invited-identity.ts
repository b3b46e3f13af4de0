import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EMAILPASS, findSignIn, isInUse } from "../../../queries/account/find-sign-in"
import type { StaffRegistration } from "../staff-registration"

type Undo = {
  madeId: string | null
  /** The unconfirmed sign-in that was replaced, as it was read. */
  replaced: {
    id: string
    entity_id: string
    provider_metadata: Record<string, unknown>
  } | null
}
type Taken = {
  auth_identity_id: string
  /** The identity that was replaced; null when the address had none. */
  replaced_id: string | null
}

async function matchPassword(
  container: MedusaContainer,
  body: StaffRegistration,
): Promise<void> {
  const { success } = await container
    .resolve(Modules.AUTH)
    .authenticate(EMAILPASS, { body })
  if (success) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "invite_password_wrong: This address has an account in the shop already. Use the password of that account, or set a new one first.",
  )
}

async function readReplaced(
  container: MedusaContainer,
  email: string,
): Promise<Undo["replaced"]> {
  const [kept] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: EMAILPASS })
  if (!kept?.auth_identity_id) return null
  return {
    id: kept.auth_identity_id,
    entity_id: kept.entity_id,
    provider_metadata: kept.provider_metadata ?? {},
  }
}

/**
 * Returns the identity that an invited person signs in with from now on. The invitation
 * proves the address, so a registration that is not yet confirmed is replaced, with its
 * password, second factors and codes: a stranger may have made it. An account in use
 * keeps its password, which must be the one that was typed.
 *
 * Refuses (`invite_password_wrong`) another password for an account in use. Undo: deletes
 * what was created and restores the unconfirmed registration.
 */
export const takeInvitedIdentityStep = createStep(
  "take-invited-identity",
  async (typed: StaffRegistration, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findSignIn(container, typed.email)
    if (known && isInUse(known)) {
      await matchPassword(container, { ...typed, email: known.email })
      return new StepResponse<Taken, Undo>(
        { auth_identity_id: known.auth_identity_id, replaced_id: null },
        { madeId: null, replaced: null },
      )
    }
    const replaced = known ? await readReplaced(container, known.email) : null
    if (replaced) await auth.deleteAuthIdentities([replaced.id])
    const { authIdentity, error } = await auth.register(EMAILPASS, { body: typed })
    if (!authIdentity) throw new MedusaError(MedusaError.Types.CONFLICT, String(error))
    return new StepResponse<Taken, Undo>(
      { auth_identity_id: authIdentity.id, replaced_id: replaced?.id ?? null },
      { madeId: authIdentity.id, replaced },
    )
  },
  async (undo, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    if (undo?.madeId) await auth.deleteAuthIdentities([undo.madeId])
    if (!undo?.replaced) return
    const { id, ...provider } = undo.replaced
    await auth.createAuthIdentities({
      id,
      provider_identities: [{ provider: EMAILPASS, ...provider }],
    })
  },
)
