import "server-only"
import type {
  WithdrawalReceivedResponse,
  WithdrawalRequest,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"
import type { BackendProblem } from "@/lib/backend"
import { fetchStoreAs } from "@/lib/live-store"
import type { Result } from "@/lib/result"

const receivedResponse: ZodType<WithdrawalReceivedResponse> = z.object({
  received_at: z.iso.datetime(),
})

/** Submits a withdrawal, without the visitor's session: it needs no account. */
export function sendWithdrawal(
  body: WithdrawalRequest,
): Promise<Result<WithdrawalReceivedResponse, BackendProblem>> {
  return fetchStoreAs(null, "/store/withdrawals", {
    method: "POST",
    body,
    schema: receivedResponse,
  })
}
