import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acceptInviteWorkflow,
  acquireLockStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { removeEmptyActorLinkStep } from "./steps/remove-empty-actor-link"
import { signOutStep } from "./steps/sign-out"
import { takeInvitedIdentityStep } from "./steps/take-invited-identity"
import type { StaffRegistration } from "./staff-registration"
import { validateInvitation } from "./validate-invitation"

export type InvitationAcceptance = {
  invite_id: string
  token: string
  /** A typed address and password, or the identity that is already signed in. */
  by: { registration: StaffRegistration } | { auth_identity_id: string }
  user: { email: string; first_name?: string | null; last_name?: string | null }
}

/** Seconds: how long a second request waits for the first, and the lock's ttl. */
const WAIT = 10
const KEEP = 60

const validateInvitationStep = createStep(
  "validate-invitation",
  async ({ token }: { token: string }, { container }) => {
    await validateInvitation(container, token)
    return new StepResponse(true)
  },
)

/**
 * Makes an invited person a member of staff, with the password they typed. The invitation
 * proves the address: an earlier registration of it that is not confirmed is removed.
 *
 * Refuses (`invite_not_valid`) an invitation that is not open, and
 * (`invite_password_wrong`) a password other than that of an account in use. One
 * acceptance of an invitation at a time.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: InvitationAcceptance) => {
    acquireLockStep({ key: input.invite_id, timeout: WAIT, ttl: KEEP })
    validateInvitationStep(input)
    const registration = transform({ input }, ({ input: { by } }) =>
      "registration" in by ? by.registration : null,
    )
    const taken = when(
      "has-registration",
      { registration },
      ({ registration }) => registration !== null,
    ).then(() =>
      takeInvitedIdentityStep(
        transform({ registration }, ({ registration }) => ({
          email: registration?.email ?? "",
          password: registration?.password ?? "",
        })),
      ),
    )
    const identity = transform({ input, taken }, ({ input: { by }, taken }) => ({
      auth_identity_id:
        "registration" in by ? (taken?.auth_identity_id ?? "") : by.auth_identity_id,
      replaced_id: taken?.replaced_id ?? null,
    }))
    removeEmptyActorLinkStep({
      auth_identity_id: identity.auth_identity_id,
      actor: "user",
    })
    const users = acceptInviteWorkflow.runAsStep({
      input: {
        invite_token: input.token,
        auth_identity_id: identity.auth_identity_id,
        user: input.user,
      },
    })
    when(
      "has-replaced",
      { identity },
      ({ identity }) => identity.replaced_id !== null,
    ).then(() => {
      signOutStep(
        transform({ identity }, ({ identity }) => ({
          auth_identity_id: identity.replaced_id ?? "",
        })),
      )
    })
    releaseLockStep({ key: input.invite_id })
    return new WorkflowResponse(users)
  },
)
