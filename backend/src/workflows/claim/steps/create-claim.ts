import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimStatus, ReportClaimRequest } from "../../../contracts"
import { CLAIM_MODULE, type ClaimService } from "../../../modules/claim"

export type NewClaim = Omit<ReportClaimRequest, "note"> & {
  order_id: string
  note: string | null
  pictures: string[]
}
export type NewReport = { order_id: string; text: string; due_at: Date }

/** Stores a claim and, for a skin reaction, its safety report. *Undo:* deletes both. */
export const createClaimStep = createStep(
  "create-claim",
  async (
    { claim, safety }: { claim: NewClaim | null; safety: NewReport | null },
    { container },
  ) => {
    if (!claim) return new StepResponse(null, null)
    const service = container.resolve<ClaimService>(CLAIM_MODULE)
    const created = await service.createClaimReports(claim)
    if (safety) await service.createSafetyReports({ ...safety, claim_id: created.id })
    return new StepResponse(created.id, created.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<ClaimService>(CLAIM_MODULE)
    const reports = await service.listSafetyReports({ claim_id: id })
    await service.deleteSafetyReports(reports.map((one) => one.id))
    await service.deleteClaimReports(id)
  },
)

export type ClaimUpdate = {
  id: string
  status?: ClaimStatus
  pictures?: string[]
  answer?: string | null
  answered_at?: Date | null
  answered_by?: string | null
}

/** Changes a claim. *Undo:* the columns as before. */
export const updateClaimStep = createStep(
  "update-claim",
  async (update: ClaimUpdate, { container }) => {
    const service = container.resolve<ClaimService>(CLAIM_MODULE)
    const { id, status, pictures, answer, answered_at, answered_by } =
      await service.retrieveClaimReport(update.id)
    await service.updateClaimReports(update)
    return new StepResponse(update.id, {
      ...{ id, status, pictures, answer, answered_at, answered_by },
    })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<ClaimService>(CLAIM_MODULE).updateClaimReports(before)
  },
)
