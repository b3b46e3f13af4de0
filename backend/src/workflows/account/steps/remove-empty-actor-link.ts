import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type ActorLink = { auth_identity_id: string; actor: "customer" | "user" }

/** An update through Medusa's module merges metadata, so it cannot remove a key. */
const DROP_EMPTY_LINK = `
  update auth_identity set app_metadata = app_metadata - ?::text, updated_at = now()
   where id = ? and app_metadata -> ? = 'null'::jsonb
  returning id`

/**
 * Lets an identity be linked again after its customer or user was deleted: Medusa leaves
 * an empty link, and then refuses to fill it.
 *
 * Undo: restores the empty link.
 */
export const removeEmptyActorLinkStep = createStep(
  "remove-empty-actor-link",
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
