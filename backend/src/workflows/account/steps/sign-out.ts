import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE, type AccountService } from "../../../modules/account"

export type SignOutInput = {
  auth_identity_id: string
  /**
   * The second in which one token was issued; without it, all tokens up to now are meant.
   */
  issued_at?: number
}

/** Longer than the lifetime of any token. */
const OUTLIVED_SECONDS = 90 * 24 * 60 * 60

/** Waits until the next whole second. */
async function waitForNextSecond(second: number): Promise<void> {
  const left = (second + 1) * 1_000 - Date.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}

/**
 * Invalidates tokens of an identity: all up to now, or the one issued in a given second.
 * A token's time of issue has whole seconds only, so when all are invalidated the step
 * waits for the end of the current second: a sign-in after this step gets a valid token.
 *
 * Rows that are no longer needed are deleted: those that the new row covers, and those
 * about tokens that expired long ago.
 *
 * Undo: the tokens are valid again.
 */
export const signOutStep = createStep(
  "sign-out",
  async ({ auth_identity_id, issued_at }: SignOutInput, { container }) => {
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    const now = Math.floor(Date.now() / 1_000)
    const until = issued_at === undefined ? now : now - OUTLIVED_SECONDS
    const rows = await accounts.listSignOuts({ auth_identity_id })
    const removed = rows.filter((row) => row.issued_until <= until)
    const { id } = await accounts.createSignOuts({
      auth_identity_id,
      issued_from: issued_at ?? 0,
      issued_until: issued_at ?? now,
    })
    if (issued_at === undefined) await waitForNextSecond(now)
    await accounts.deleteSignOuts(removed.map(({ id: old }) => old))
    return new StepResponse(true, { id, auth_identity_id, removed })
  },
  async (made, { container }) => {
    if (!made) return
    const accounts = container.resolve<AccountService>(ACCOUNT_MODULE)
    await accounts.deleteSignOuts(made.id)
    await accounts.createSignOuts(
      made.removed.map(({ issued_from, issued_until }) => ({
        auth_identity_id: made.auth_identity_id,
        issued_from,
        issued_until,
      })),
    )
  },
)
