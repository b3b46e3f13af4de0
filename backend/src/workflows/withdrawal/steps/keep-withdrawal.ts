import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WithdrawalRequest } from "../../../contracts"
import { tidyEmail } from "../../../modules/account"
import { WITHDRAWAL_MODULE, type WithdrawalService } from "../../../modules/withdrawal"

type Kept = { id: string; received_at: string; is_new: boolean }

const HOUR_MS = 60 * 60 * 1_000

/** The same for texts that differ only in letter case and spaces. */
function digest(texts: readonly string[]): string {
  const folded = texts.map((text) => text.toLowerCase().replace(/\s+/g, " ").trim())
  return createHash("sha256").update(JSON.stringify(folded)).digest("base64url")
}

async function findTwin(
  service: WithdrawalService,
  fingerprints: string[],
  since: Date,
): Promise<Kept | null> {
  const [twin] = await service.listWithdrawals(
    { fingerprint: fingerprints, received_at: { $gt: since } },
    { select: ["id", "received_at"], order: { received_at: "ASC" } },
  )
  if (!twin) return null
  const received_at = new Date(twin.received_at).toISOString()
  return { id: twin.id, received_at, is_new: false }
}

/**
 * Stores a withdrawal, or returns the same one of the last hour. Undo: deletes what was
 * stored.
 */
export const keepWithdrawalStep = createStep(
  "keep-withdrawal",
  async (request: WithdrawalRequest, { container }) => {
    const service = container.resolve<WithdrawalService>(WITHDRAWAL_MODULE)
    const now = new Date()
    const hour = Math.floor(now.getTime() / HOUR_MS)
    const email = tidyEmail(request.email)
    const key = digest([request.name, request.order, email])
    // The hour before too: two requests may lie on both sides of a full hour.
    const fingerprints = [`${key}.${hour}`, `${key}.${hour - 1}`]
    const since = new Date(now.getTime() - HOUR_MS)
    const twin = await findTwin(service, fingerprints, since)
    if (twin) return new StepResponse<Kept, string | null>(twin, null)
    try {
      const { id } = await service.createWithdrawals({
        ...{ name: request.name, order_text: request.order, email },
        ...{ country_code: request.country_code, received_at: now },
        fingerprint: `${key}.${hour}`,
      })
      const kept = { id, received_at: now.toISOString(), is_new: true }
      return new StepResponse<Kept, string | null>(kept, id)
    } catch (refusal) {
      // The unique index refuses the second of two at the same moment.
      const other = await findTwin(service, fingerprints, since)
      if (other) return new StepResponse<Kept, string | null>(other, null)
      throw refusal
    }
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<WithdrawalService>(WITHDRAWAL_MODULE).deleteWithdrawals(id)
  },
)
