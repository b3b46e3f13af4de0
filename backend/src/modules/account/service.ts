import { MedusaService } from "@medusajs/framework/utils"
import { SignOut } from "./models/sign-out"
import { Suspension } from "./models/suspension"
import { isSignedOut, type IssuedRange } from "./rules/is-signed-out"

/** How long an answer about an identity is believed: a sign-out elsewhere counts after that. */
const BELIEVED_MS = 10_000
const REMEMBERED = 10_000

type Remembered = { ranges: IssuedRange[]; until: number }

/** Stores who was signed out and who is suspended; what that means is decided in `rules/`. */
export class AccountService extends MedusaService({ SignOut, Suspension }) {
  private readonly remembered = new Map<string, Remembered>()

  /**
   * True when a token of this identity, issued at this second, is dead.
   *
   * Stale by: ten seconds when another process signed it out; never in this one.
   */
  async isTokenDead(
    authIdentityId: string,
    issuedAt: number | undefined,
  ): Promise<boolean> {
    const known = this.remembered.get(authIdentityId)
    if (known && known.until > Date.now() && !isSignedOut(issuedAt, known.ranges)) {
      return false
    }
    const ranges = await this.listSignOuts({ auth_identity_id: authIdentityId })
    if (this.remembered.size >= REMEMBERED) this.remembered.clear()
    this.remembered.set(authIdentityId, { ranges, until: Date.now() + BELIEVED_MS })
    return isSignedOut(issuedAt, ranges)
  }

  /** Looks anew at the next question about this identity. */
  async forgetAnswer(authIdentityId: string): Promise<void> {
    this.remembered.delete(authIdentityId)
  }
}
