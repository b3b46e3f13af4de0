import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { normaliseEmail } from "../../modules/account/rules/normalise-email"

/** The auth provider for e-mail and password, as named in addresses and tables. */
export const EMAILPASS = "emailpass"
/** Medusa's name for the kind of thing that is verified. */
export const EMAIL_ENTITY = "email"

/**
 * An e-mail sign-in: the customer or user it belongs to, and whether its address is
 * confirmed.
 */
export type SignIn = {
  auth_identity_id: string
  /** The address as stored, so that Medusa finds it. */
  email: string
  customer_id: string | null
  user_id: string | null
  email_verified: boolean
}

/**
 * True for a sign-in that certainly has an owner: its address is confirmed, or a customer
 * or member of staff uses it. Any other may belong to a stranger who typed the address.
 */
export function isInUse(signIn: SignIn): boolean {
  return Boolean(signIn.email_verified || signIn.customer_id || signIn.user_id)
}

function readId(metadata: AuthIdentityDTO["app_metadata"], key: string): string | null {
  const value = metadata?.[key]
  return typeof value === "string" ? value : null
}

async function toSignIn(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
): Promise<SignIn | null> {
  const kept = identity.provider_identities?.find(
    ({ provider }) => provider === EMAILPASS,
  )
  if (!kept) return null
  const [verification] = await container.resolve(Modules.AUTH).listAuthVerifications({
    auth_identity_id: identity.id,
    entity_id: kept.entity_id,
    entity_type: EMAIL_ENTITY,
  })
  return {
    auth_identity_id: identity.id,
    email: kept.entity_id,
    customer_id: readId(identity.app_metadata, "customer_id"),
    user_id: readId(identity.app_metadata, "user_id"),
    email_verified: Boolean(verification?.verified_at),
  }
}

/** Finds the sign-in of an e-mail address, in any spelling; null when there is none. */
export async function findSignIn(
  container: MedusaContainer,
  email: string,
): Promise<SignIn | null> {
  const [identity] = await container.resolve(Modules.AUTH).listAuthIdentities(
    {
      provider_identities: { entity_id: normaliseEmail(email), provider: EMAILPASS },
    },
    { relations: ["provider_identities"] },
  )
  return identity ? toSignIn(container, identity) : null
}

/** Finds the e-mail sign-in of an identity; null when there is none. */
export async function findSignInById(
  container: MedusaContainer,
  authIdentityId: string,
): Promise<SignIn | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [authIdentityId] }, { relations: ["provider_identities"] })
  return identity ? toSignIn(container, identity) : null
}
