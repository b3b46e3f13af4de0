import type { StorefrontRefreshRequest } from "../../contracts"

/** Waits between tries, in milliseconds: news that matters within 5 s, then a restart's worth. */
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

/** A wrong secret or wrong words do not get better by asking again. */
const isHopeless = (status: number) => status >= 400 && status < 500 && status !== 429

/**
 * Posts tags to the storefront and tries again while it does not answer. Never throws;
 * returns null when they arrived, else why they did not.
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
