import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_CLAIM_PICTURES } from "../../../contracts"
import type { ClaimRow } from "../../../queries/claim/list-claims"

export type AddPictureInput = {
  order_id: string
  claim_id: string
  mime_type: string
  /** Base64. */
  content: string
}

const ENDINGS: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
}

/** Plans the name of a claim's next picture; the workflow says when it refuses. */
export const planPictureStep = createStep(
  "plan-picture",
  async ({ order_id, claim_id, mime_type }: AddPictureInput, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "claim_report",
      fields: ["*"],
      filters: { id: claim_id, order_id },
    })
    const claim: ClaimRow | undefined = data[0]
    if (!claim) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such claim.")
    }
    if (claim.status !== "open") {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "claim_closed: This report is answered already.",
      )
    }
    if (claim.pictures.length >= MAX_CLAIM_PICTURES) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `too_many_pictures: A report has at most ${MAX_CLAIM_PICTURES} pictures.`,
      )
    }
    const ending = ENDINGS[mime_type] ?? "jpg"
    return new StepResponse({
      pictures: claim.pictures,
      filename: `claim-${claim.number}-${claim.pictures.length + 1}.${ending}`,
    })
  },
)
