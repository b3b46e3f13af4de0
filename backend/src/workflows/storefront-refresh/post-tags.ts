import type { StorefrontRefreshRequest } from "../../contracts"

/**
 * Pauses between tries, in milliseconds: several tries within 5 s, because a change
 * should show by then; after that as long as a restart takes.
 */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000]
const TIMEOUT = 5_000

type Target = { storefrontUrl: string; secret: string }
type Tools = {
  fetch: typeof fetch
  wait: (milliseconds: number) => Promise<void>
}

const REAL: Tools = {
  fetch,
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds).unref()
    }),
}

/** A wrong secret or an invalid request fails again at every retry. */
const isHopeless = (status: number) => status >= 400 && status < 500 && status !== 429

/**
 * Posts tags to the storefront, and tries again while it does not respond. Never throws.
 * Returns null when they arrived, else the reason why they did not.
 */
export async function postTags(
  target: Target,
  tags: readonly string[],
  tools: Tools = REAL,
): Promise<string | null> {
  const body: StorefrontRefreshRequest = { tags: [...tags] }
  let reason = "no answer"
  for (const pause of [0, ...WAITS]) {
    if (pause > 0) await tools.wait(pause)
    try {
      const answer = await tools.fetch(new URL("/api/refresh", target.storefrontUrl), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-clearline-refresh": target.secret,
        },
        body: JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT),
      })
      if (answer.ok) return null
      reason = `status ${answer.status}`
      if (isHopeless(answer.status)) return reason
    } catch (error) {
      reason = error instanceof Error ? error.name : "no answer"
    }
  }
  return reason
}
