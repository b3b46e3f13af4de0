import type { Actor } from "../http/actor"

/** How one completion ended: an HTTP status, or no response. */
export type Ending = {
  cartId: string
  /** 0: the process ended before it responded, or the client disconnected. */
  status: number
  type: string | undefined
  orderId: string | undefined
  code: string | undefined
  retryAfter: string | undefined
  took: number
}

type CompletionBody = { type?: string; code?: string; order?: { id: string } }

async function completeOne(
  actor: Actor,
  cartId: string,
  signal?: AbortSignal,
): Promise<Ending> {
  const begun = performance.now()
  const took = () => Math.round(performance.now() - begun)
  try {
    const { status, body, headers } = await actor.post<CompletionBody>(
      `/store/carts/${cartId}/complete`,
      {},
      signal,
    )
    return {
      cartId,
      status,
      type: body.type,
      orderId: body.order?.id,
      code: body.code,
      retryAfter: headers["retry-after"],
      took: took(),
    }
  } catch {
    // The process was killed during the request.
    const nothing = { type: undefined, orderId: undefined, code: undefined }
    return { cartId, status: 0, ...nothing, retryAfter: undefined, took: took() }
  }
}

/** Completes all carts simultaneously, by the actors in turn; `signal` aborts all. */
export function completeAll(
  actors: Actor[],
  cartIds: string[],
  signal?: AbortSignal,
): Promise<Ending[]> {
  return Promise.all(
    cartIds.map((cartId, at) => {
      const actor = actors[at % actors.length]
      if (!actor) throw new Error("Nobody completes the carts")
      return completeOne(actor, cartId, signal)
    }),
  )
}

/** Counts each status; returns one readable line. */
export function countStatuses(endings: Ending[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, type, code } of endings) {
    const name = [String(status), code ?? type].filter(Boolean).join(" ")
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
