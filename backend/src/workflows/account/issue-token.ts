import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
} from "@medusajs/framework/utils"
import { EMAILPASS } from "./find-sign-in"

/**
 * The token of a registration, as Medusa gives it: it names an identity and nobody who could
 * buy. Without an identity, one that opens nothing and looks the same.
 */
export function issueRegistrationToken(
  container: MedusaContainer,
  { actorType, authIdentityId }: { actorType: string; authIdentityId: string | null },
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
    },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  )
}
