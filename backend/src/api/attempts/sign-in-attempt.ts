import type { AttemptStore } from "./attempt-store"
import {
  forgetAttempts,
  giveBackAttempt,
  isRemembered,
  joinSubject,
  remember,
  takeAttempt,
} from "./attempts"
import type { Place } from "./networks"

/** How a sign-in ended: `failed` counts, `void` is neither right nor wrong. */
export type SignInEnd = "succeeded" | "failed" | "void"

export type SignInAttempt = { settle: (end: SignInEnd) => Promise<void> }

/**
 * Counts one try of a password for an account (`email`) from a place.
 *
 * - ten wrong ones here close this account for this place only, so a stranger who guesses
 *   locks out nobody but the own place
 * - fifty wrong ones from this place close it for every account
 * - a hundred from many places close the account, except where its owner signed in before
 *
 * Refuses (`too_many_requests`) above a limit, (`too_busy`) when nothing can be counted.
 */
export async function takeSignInAttempt(
  store: AttemptStore,
  { email, place }: { email: string; place: Place },
): Promise<SignInAttempt> {
  const here = joinSubject(email, place)
  await takeAttempt(store, "sign-in-here", here)
  await takeAttempt(store, "sign-in-place", place)
  const isKnown = await isRemembered(store, "known-place", here)
  if (!isKnown) await takeAttempt(store, "sign-in-account", email)

  return {
    settle: async (end) => {
      if (end === "failed") return
      await Promise.all([
        giveBackAttempt(store, "sign-in-place", place),
        isKnown ? undefined : giveBackAttempt(store, "sign-in-account", email),
        end === "void" ? giveBackAttempt(store, "sign-in-here", here) : undefined,
        end === "succeeded" ? forgetAttempts(store, "sign-in-here", here) : undefined,
        end === "succeeded" ? remember(store, "known-place", here) : undefined,
      ])
    },
  }
}
