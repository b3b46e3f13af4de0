import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../../content/catalog"
import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../../modules/product-safety"
import { planProfileWork } from "../rules/plan-profile-work"

/**
 * Updates the warnings, contraindications and missing first days of use of the
 * catalogue's products from the catalogue, where the profile is unchanged since it was
 * created. Logs the products whose changed profiles differ. Returns the ids of the
 * updated products.
 *
 * Undo: restores the texts before.
 */
export const updateOutdatedProfilesStep = createStep(
  "update-outdated-profiles",
  async (_: unknown, { container }) => {
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { handle: CATALOG.map(({ handle }) => handle) },
        { select: ["id", "handle"], take: null },
      )
    const handles = new Map(products.map(({ id, handle }) => [id, handle]))
    const catalogue = new Map(
      products.flatMap(({ id, handle }) => {
        const entry = CATALOG.find((one) => one.handle === handle)
        return entry ? [[id, entry.safety] as const] : []
      }),
    )
    const stored = await safety.listSafetyProfiles(
      { product_id: [...catalogue.keys()] },
      { take: null },
    )
    const { outdated, kept } = planProfileWork(stored, catalogue)
    if (kept.length > 0) {
      const names = kept.map((id) => handles.get(id) ?? id).join(", ")
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.info(
        `seed: newer warnings or reasons against use not taken, these products were changed: ${names}`,
      )
    }
    if (outdated.length > 0) {
      await safety.updateSafetyProfiles(outdated.map(({ id, text }) => ({ id, ...text })))
    }
    const before = stored
      .filter(({ id }) => outdated.some((one) => one.id === id))
      .map(({ id, warnings, contraindications, use_from }) => ({
        id,
        warnings,
        contraindications,
        use_from,
      }))
    return new StepResponse(
      outdated.map(({ product_id }) => product_id),
      before,
    )
  },
  async (before, { container }) => {
    if (!before?.length) return
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    await safety.updateSafetyProfiles(before)
  },
)
