import type { InviteDTO, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { isCreatedByRemovedUser } from "../../queries/account/find-creator"

/** Errors of an invitation's JWT that is broken, foreign or expired. */
const BAD_TOKENS = ["JsonWebTokenError", "TokenExpiredError", "NotBeforeError"]

/**
 * Builds the same refusal for every invitation that cannot be accepted, whatever the
 * reason.
 */
export function buildInvitationRefusal(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    "invite_not_valid: This invitation has expired, was used or taken back, or is for another address. Ask for a new one.",
  )
}

const isAboutToken = (cause: unknown): boolean =>
  cause instanceof Error &&
  (MedusaError.isMedusaError(cause) || BAD_TOKENS.includes(cause.name))

/**
 * Returns the open invitation that a token belongs to.
 *
 * Refuses (`invite_not_valid`) one that is used, expired, deleted or sent again since, or
 * whose creator was removed.
 */
export async function validateInvitation(
  container: MedusaContainer,
  token: string,
): Promise<InviteDTO> {
  const invite = await container
    .resolve(Modules.USER)
    .validateInviteToken(token)
    .catch((cause: unknown) => {
      throw isAboutToken(cause) ? buildInvitationRefusal() : cause
    })
  const invitedBy = invite.metadata?.invited_by
  if (
    typeof invitedBy === "string" &&
    (await isCreatedByRemovedUser(container, invitedBy))
  ) {
    throw buildInvitationRefusal()
  }
  return invite
}
