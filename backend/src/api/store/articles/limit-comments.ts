import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CommentRequest } from "../../../contracts"
import { openRateLimiters } from "../../rate-limit/rate-limiters"
import { rewardRateLimit, consumeRateLimit } from "../../rate-limit/rate-limit"
import { readMailbox } from "../../rate-limit/mailbox"
import { readClientNetwork } from "../../rate-limit/client-network"

/**
 * Limits comments per client network and per e-mail address. A comment that is refused
 * for its content is not counted. Refuses (`too_many_requests`).
 */
export async function limitComments(
  req: MedusaRequest<CommentRequest>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const store = openRateLimiters(req.scope)
  const counts = [
    ["comment-place", readClientNetwork(req)],
    ["comment-email", readMailbox(req.validatedBody.email)],
  ] as const
  res.once("finish", () => {
    if (res.statusCode < 400 || res.statusCode === 429) return
    for (const [name, about] of counts) void rewardRateLimit(store, name, about)
  })
  for (const [name, about] of counts) await consumeRateLimit(store, name, about)
  next()
}
