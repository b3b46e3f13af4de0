import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const EMAILPASS = "emailpass"

export type ActorKind = "customer" | "user"

/**
 * Finds the identity of an e-mail address, or null: its id and, per kind, the actor it
 * signs in.
 */
export async function findSignIn(email: string, container: MedusaContainer) {
  const [identity] = await container.resolve(Modules.AUTH).listAuthIdentities({
    provider_identities: { entity_id: email, provider: EMAILPASS },
  })
  return identity ?? null
}

/** True when the address can already sign in an actor of this kind. */
export async function hasSignIn(
  email: string,
  kind: ActorKind,
  container: MedusaContainer,
): Promise<boolean> {
  const identity = await findSignIn(email, container)
  return Boolean(identity?.app_metadata?.[`${kind}_id`])
}

/**
 * Gives a person a password to sign in with. A sign-in that a killed seed left without a
 * person is reused. Returns what an undo needs.
 */
export async function createSignIn(
  person: { email: string; password: string; kind: ActorKind; id: string },
  container: MedusaContainer,
): Promise<{ created_identity_id: string | null }> {
  const auth = container.resolve(Modules.AUTH)
  const found = await findSignIn(person.email, container)
  const identity = found ?? (await registerIdentity(person, container))
  await auth.updateAuthIdentities({
    id: identity.id,
    app_metadata: { ...identity.app_metadata, [`${person.kind}_id`]: person.id },
  })
  if (person.kind === "customer") await proveEmail(person.email, container)
  return { created_identity_id: found ? null : identity.id }
}

/** Marks a demo person's address as confirmed: no mail would reach it. */
export async function proveEmail(
  email: string,
  container: MedusaContainer,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const identity = await findSignIn(email, container)
  if (!identity) return
  const { code } = await auth.requestAuthVerification({
    auth_identity_id: identity.id,
    entity_id: email,
    entity_type: "email",
    code_provider: "token",
  })
  // There is no code for an address that is already confirmed.
  if (code) await auth.confirmAuthVerification({ auth_identity_id: identity.id, code })
}

async function registerIdentity(
  { email, password }: { email: string; password: string },
  container: MedusaContainer,
) {
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register(EMAILPASS, { body: { email, password } })
  if (!success || !authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `No sign-in could be made for ${email}: ${error ?? "no reason given"}.`,
    )
  }
  return authIdentity
}
