import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminUpdateSafetyProfile, SafetyProfile } from "../../../contracts"
import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../../modules/product-safety"
import {
  BLANK_SAFETY_PROFILE,
  pickSafetyProfile,
} from "../../../modules/product-safety/rules/safety-profile"

export type SaveSafetyProfileInput = {
  product_id: string
  changes: AdminUpdateSafetyProfile
}

type Saved = { id: string; is_new: boolean }
type StoredProfile = Awaited<ReturnType<ProductSafetyService["retrieveSafetyProfile"]>>
type Undo =
  { restore: Pick<StoredProfile, "id" | keyof SafetyProfile> } | { remove: string }

/**
 * Changes the safety profile of a product, or creates it (empty except for the changes).
 * Undo: restores what was read, or deletes what was created.
 */
export const saveSafetyProfileStep = createStep(
  "save-safety-profile",
  async ({ product_id, changes }: SaveSafetyProfileInput, { container }) => {
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    const [before] = await safety.listSafetyProfiles({ product_id })
    if (before) {
      const profile = await safety.updateSafetyProfiles({ id: before.id, ...changes })
      return new StepResponse<Saved, Undo>(
        { id: profile.id, is_new: false },
        { restore: { id: before.id, ...pickSafetyProfile(before) } },
      )
    }
    const profile = await safety.createSafetyProfiles({
      product_id,
      ...BLANK_SAFETY_PROFILE,
      ...changes,
    })
    return new StepResponse<Saved, Undo>(
      { id: profile.id, is_new: true },
      { remove: profile.id },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    if ("restore" in undo) await safety.updateSafetyProfiles(undo.restore)
    else await safety.deleteSafetyProfiles(undo.remove)
  },
)
