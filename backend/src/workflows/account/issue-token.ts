import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
} from "@medusajs/framework/utils"
import { EMAILPASS } from "./find-sign-in"
import {
  sealStaffRegistration,
  STAFF_REGISTRATION,
  type StaffRegistration,
} from "./staff-registration"

/** An invited person goes on at once; what they typed is not carried about for longer. */
const STAFF_REGISTRATION_LASTS = "1h"

type RegistrationToken = {
  actorType: string
  authIdentityId: string | null
  claims?: Record<string, unknown>
  expiresIn?: string
}

/**
 * The token of a registration, as Medusa gives it: it names an identity and nobody who could
 * buy. Without an identity, one that opens nothing and looks the same.
 */
export function issueRegistrationToken(
  container: MedusaContainer,
  { actorType, authIdentityId, claims = {}, expiresIn }: RegistrationToken,
): string {
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig
  return generateJwtToken(
    {
      actor_id: "",
      actor_type: actorType,
      auth_identity_id: authIdentityId ?? generateEntityId(undefined, "authid"),
      auth_provider: EMAILPASS,
      mfa_enabled: false,
      mfa_challenge_completed_at: null,
      app_metadata: {},
      user_metadata: {},
      ...claims,
    },
    {
      secret: http.jwtSecret,
      expiresIn: expiresIn ?? http.jwtExpiresIn,
      jwtOptions: http.jwtOptions,
    },
  )
}

/**
 * The token of a registration as staff: it carries what was typed, sealed, and opens nothing
 * without an invitation to the same address. It is the same for an address that has an account
 * and one that has none.
 */
export function issueStaffRegistrationToken(
  container: MedusaContainer,
  typed: StaffRegistration,
): string {
  return issueRegistrationToken(container, {
    actorType: "user",
    authIdentityId: null,
    claims: { [STAFF_REGISTRATION]: sealStaffRegistration(container, typed) },
    expiresIn: STAFF_REGISTRATION_LASTS,
  })
}
