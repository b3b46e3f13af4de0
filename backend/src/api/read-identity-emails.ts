import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normaliseEmail } from "../modules/account"

const isEmail = (text: unknown): text is string =>
  typeof text === "string" && /^[^\s@]+@[^\s@]+$/.test(text)

type Provider = {
  provider?: string
  entity_id?: unknown
  user_metadata?: Record<string, unknown> | null
}
type Verification = { entity_id: string; verified_at?: unknown }

const listEmails = (told: unknown[]): string[] => [
  ...new Set(told.filter(isEmail).map(normaliseEmail)),
]

/**
 * The addresses that an identity signs in with, normalised, and those of them that are
 * proven: by a mailed link, or by an outside sign-in provider. Both empty for an unknown
 * identity.
 */
export async function readIdentityEmails(
  container: MedusaContainer,
  identityId: string | undefined,
): Promise<{ own: string[]; proven: string[] }> {
  if (!identityId) return { own: [], proven: [] }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "auth_identity",
    fields: [
      "provider_identities.provider",
      "provider_identities.entity_id",
      "provider_identities.user_metadata",
      "verifications.entity_id",
      "verifications.verified_at",
    ],
    filters: { id: identityId },
  })
  const providers: Provider[] = data[0]?.provider_identities ?? []
  const verifications: Verification[] = data[0]?.verifications ?? []
  const elsewhere = providers.filter(({ provider }) => provider !== "emailpass")
  const tell = (one: Provider) => [one.entity_id, one.user_metadata?.email]
  return {
    own: listEmails(providers.flatMap(tell)),
    proven: listEmails([
      ...elsewhere.flatMap(tell),
      ...verifications.filter((one) => one.verified_at).map((one) => one.entity_id),
    ]),
  }
}
