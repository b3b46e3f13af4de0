import "server-only"

import { type BackendProblem, type BackendRequest, requestBackend } from "@/lib/backend"
import { readSession } from "@/lib/session"
import { fail, type Result } from "@/lib/result"

/**
 * One live call with the buyer's own session, never cached. A refusal comes back with the
 * backend's stable code; no answer and 5xx come back as status 0, because the buyer can
 * only wait and try again.
 */
export async function askStore<Answer>(
  path: string,
  request: Omit<BackendRequest, "token"> = {},
): Promise<Result<Answer, BackendProblem>> {
  const token = await readSession()
  try {
    return await requestBackend<Answer>(path, { ...request, token })
  } catch (cause) {
    return fail({
      status: 0,
      code: "unavailable",
      message: cause instanceof Error ? cause.message : "no answer",
      body: null,
    })
  }
}
