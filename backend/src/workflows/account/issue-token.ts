import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
} from "@medusajs/framework/utils"
import { EMAILPASS } from "../../queries/account/find-sign-in"
import {
  sealStaffRegistration,
  STAFF_REGISTRATION,
  type StaffRegistration,
} from "./staff-registration"

/**
 * An invited person continues immediately, so the typed credentials are valid only for
 * this time.
 */
const STAFF_REGISTRATION_LASTS = "1h"

type RegistrationToken = {
  actorType: string
  authIdentityId: string | null
  claims?: Record<string, unknown>
  expiresIn?: string
}

/**
 * Issues the token of a registration, as Medusa does: it has an identity but no customer,
 * so it cannot buy. Without an identity it issues a token that gives no access but looks
 * the same.
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
 * Issues the token of a registration as staff. It contains the typed credentials,
 * encrypted, and gives no access without an invitation to the same address. It looks the
 * same whether or not the address has an account.
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
