import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normaliseEmail } from "../modules/account"

const isEmail = (text: unknown): text is string =>
  typeof text === "string" && /^[^\s@]+@[^\s@]+$/.test(text)

type Provider = { entity_id?: unknown; user_metadata?: Record<string, unknown> | null }

export { normaliseEmail }

/** The addresses somebody signs in with, normalised; empty for an unknown identity. */
export async function readIdentityEmails(
  container: MedusaContainer,
  identityId: string | undefined,
): Promise<string[]> {
  if (!identityId) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "auth_identity",
    fields: ["provider_identities.entity_id", "provider_identities.user_metadata"],
    filters: { id: identityId },
  })
  const providers: Provider[] = data[0]?.provider_identities ?? []
  const told = providers.flatMap((one) => [one.entity_id, one.user_metadata?.email])
  return [...new Set(told.filter(isEmail).map(normaliseEmail))]
}
