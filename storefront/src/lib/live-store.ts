import "server-only"

import {
  BackendFailure,
  type BackendProblem,
  type BackendRequest,
  requestBackend,
} from "@/lib/backend"
import { readSession } from "@/lib/session"
import { fail, type Result } from "@/lib/result"
import { readVisitorAddress } from "@/lib/visitor-address"

/** Codes of 5xx responses that say what to do; all others only say to wait. */
const EXPLAINED = ["too_busy", "payment_unavailable"]

type LiveRequest<Answer> = Omit<BackendRequest<Answer>, "token">

/**
 * A request with the buyer's own session, never cached. Returns the backend's stable code
 * for a refusal, for a backend that is too busy and says when to retry, and for a payment
 * service that cannot be reached. A missing or
 * malformed response and any other 5xx return status 0, because the buyer can only wait.
 */
export async function fetchStore<Answer>(
  path: string,
  request: LiveRequest<Answer> = {},
): Promise<Result<Answer, BackendProblem>> {
  return fetchStoreAs<Answer>(await readSession(), path, request)
}

/** Like `fetchStore`, with a token that is not (yet) this browser's session. */
export async function fetchStoreAs<Answer>(
  token: string | null,
  path: string,
  request: LiveRequest<Answer> = {},
): Promise<Result<Answer, BackendProblem>> {
  const headers = { ...(await readVisitorAddress()), ...request.headers }
  try {
    return await requestBackend<Answer>(path, { ...request, headers, token })
  } catch (cause) {
    if (cause instanceof BackendFailure && EXPLAINED.includes(cause.problem.code)) {
      return fail(cause.problem)
    }
    return fail({
      status: 0,
      code: "unavailable",
      message: cause instanceof Error ? cause.message : "no answer",
      body: null,
    })
  }
}
