import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CommentRequest } from "../../../contracts"
import { openAttemptStore } from "../../attempts/attempt-store"
import { giveBackAttempt, takeAttempt } from "../../attempts/attempts"
import { readMailbox } from "../../attempts/mailbox"
import { readPlace } from "../../attempts/read-place"

/**
 * Limits comments per client network and per e-mail address. A comment that is refused
 * for its content is not counted. Refuses (`too_many_requests`).
 */
export async function limitComments(
  req: MedusaRequest<CommentRequest>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const store = openAttemptStore(req.scope)
  const counts = [
    ["comment-place", readPlace(req)],
    ["comment-email", readMailbox(req.validatedBody.email)],
  ] as const
  res.once("finish", () => {
    if (res.statusCode < 400 || res.statusCode === 429) return
    for (const [name, about] of counts) void giveBackAttempt(store, name, about)
  })
  for (const [name, about] of counts) await takeAttempt(store, name, about)
  next()
}
