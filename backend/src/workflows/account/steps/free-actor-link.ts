import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type ActorLink = { auth_identity_id: string; actor: "customer" | "user" }

/** An update by Medusa's module merges, and so takes no key away. */
const DROP_EMPTY_LINK = `
  update auth_identity set app_metadata = app_metadata - ?::text, updated_at = now()
   where id = ? and app_metadata -> ? = 'null'::jsonb
  returning id`

/**
 * Lets an identity sign in somebody again whose customer or user was deleted: Medusa leaves
 * the name of the link behind, empty, and then refuses to fill it.
 *
 * Undo: the empty link comes back.
 */
export const freeActorLinkStep = createStep(
  "free-actor-link",
  async ({ auth_identity_id, actor }: ActorLink, { container }) => {
    const link = `${actor}_id`
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: unknown[] }>(DROP_EMPTY_LINK, [link, auth_identity_id, link])
    const isFreed = rows.length > 0
    return new StepResponse(isFreed, isFreed ? { id: auth_identity_id, link } : null)
  },
  async (freed, { container }) => {
    if (!freed) return
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities({ id: freed.id, app_metadata: { [freed.link]: null } })
  },
)
