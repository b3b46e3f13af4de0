import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  deleteInvitesStep,
  removeUserAccountWorkflow,
  revokeApiKeysStep,
} from "@medusajs/medusa/core-flows"

export type UserRemoval = {
  user_id: string
  /** Who does it; shown as `revoked_by` at the keys that are revoked. */
  removed_by: string
}

/** The open invitations and secret keys that this user has made, by their ids. */
const listMadeByUserStep = createStep(
  "list-made-by-user",
  async ({ user_id }: UserRemoval, { container }) => {
    const [invites, keys] = await Promise.all([
      container.resolve(Modules.USER).listInvites({}, { take: null }),
      container.resolve(Modules.API_KEY).listApiKeys({ type: "secret" }, { take: null }),
    ])
    const now = new Date()
    return new StepResponse({
      invites: invites
        .filter(({ metadata }) => metadata?.invited_by === user_id)
        .map(({ id }) => id),
      keys: keys
        .filter((key) => key.created_by === user_id)
        // A key may be revoked at a moment that is still to come.
        .filter(({ revoked_at }) => !revoked_at || new Date(revoked_at) > now)
        .map(({ id }) => id),
    })
  },
)

/**
 * Removes a member of staff, and with them what they could come back by: their open
 * invitations are taken back, their secret keys revoked. Revoked keys stay in the list, with
 * who made them. Publishable keys stay as they are: the shop itself runs on them.
 *
 * Undo: user and invitations come back; keys are revoked last.
 */
export const removeUserWorkflow = createWorkflow("remove-user", (input: UserRemoval) => {
  removeUserAccountWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ userId: input.user_id })),
  })
  const made = listMadeByUserStep(input)
  deleteInvitesStep(made.invites)
  revokeApiKeysStep(
    transform({ input, made }, ({ input, made }) => ({
      selector: { id: made.keys },
      revoke: { revoked_by: input.removed_by },
    })),
  )
  return new WorkflowResponse({ id: input.user_id })
})
