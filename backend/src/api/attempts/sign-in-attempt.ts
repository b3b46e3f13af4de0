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

/** How a sign-in ended: `failed` counts; `void` is neither right nor wrong. */
export type SignInEnd = "succeeded" | "failed" | "void"

export type SignInAttempt = { settle: (end: SignInEnd) => Promise<void> }

/**
 * Counts one password attempt for an account (`email`) from a client network.
 *
 * - ten wrong passwords from this network close this account for this network only, so a
 *   stranger who guesses locks out only the own network
 * - fifty wrong passwords from this network close it for every account
 * - a hundred wrong passwords from many networks close the account, except from networks
 *   where its owner signed in before
 *
 * Refuses (`too_many_requests`) above a limit, and (`too_busy`) when attempts cannot be
 * counted.
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
