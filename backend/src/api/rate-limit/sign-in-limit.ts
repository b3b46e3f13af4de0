import type { RateLimiters } from "./rate-limiters"
import {
  resetRateLimit,
  rewardRateLimit,
  isRemembered,
  buildAccountAtNetwork,
  remember,
  consumeRateLimit,
} from "./rate-limit"
import type { ClientNetwork } from "./networks"

/** How a sign-in ended: `failed` counts; `void` is neither right nor wrong. */
export type SignInEnd = "succeeded" | "failed" | "void"

export type SignInCount = { settle: (end: SignInEnd) => Promise<void> }

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
export async function consumeSignIn(
  store: RateLimiters,
  { email, place }: { email: string; place: ClientNetwork },
): Promise<SignInCount> {
  const here = buildAccountAtNetwork(email, place)
  await consumeRateLimit(store, "sign-in-here", here)
  await consumeRateLimit(store, "sign-in-place", place)
  const isKnown = await isRemembered(store, "known-place", here)
  if (!isKnown) await consumeRateLimit(store, "sign-in-account", email)

  return {
    settle: async (end) => {
      if (end === "failed") return
      await Promise.all([
        rewardRateLimit(store, "sign-in-place", place),
        isKnown ? undefined : rewardRateLimit(store, "sign-in-account", email),
        end === "void" ? rewardRateLimit(store, "sign-in-here", here) : undefined,
        end === "succeeded" ? resetRateLimit(store, "sign-in-here", here) : undefined,
        end === "succeeded" ? remember(store, "known-place", here) : undefined,
      ])
    },
  }
}
