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
  /**
   * Id of the member of staff who removes the user; shown as `revoked_by` at the revoked
   * keys.
   */
  removed_by: string
}

/**
 * Lists the ids of the open invitations and valid secret keys that this user has created.
 */
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
        // The time of revocation may be in the future.
        .filter(({ revoked_at }) => !revoked_at || new Date(revoked_at) > now)
        .map(({ id }) => id),
    })
  },
)

/**
 * Removes a member of staff, together with everything that would give access again: open
 * invitations are deleted, secret keys revoked. Revoked keys stay in the list, with their
 * creator. Publishable keys are not changed: the shop itself uses them.
 *
 * Undo: user and invitations are restored; keys are revoked last.
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
