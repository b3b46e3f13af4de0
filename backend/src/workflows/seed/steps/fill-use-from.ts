import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../../content/catalog"
import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../../modules/product-safety"
import { listUnsetDays } from "../rules/list-unset-days"

/**
 * Lets products that an older version of the shop made say from which day they may be used,
 * where nobody has touched what is told about them. Returns the products' ids.
 *
 * Undo: they say nothing again.
 */
export const fillUseFromStep = createStep(
  "fill-use-from",
  async (_: unknown, { container }) => {
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { handle: CATALOG.map(({ handle }) => handle) },
        { select: ["id", "handle"], take: null },
      )
    const days = new Map(
      products.map(({ id, handle }) => [
        id,
        CATALOG.find((entry) => entry.handle === handle)?.safety.use_from ?? [],
      ]),
    )
    const stored = await safety.listSafetyProfiles(
      { product_id: [...days.keys()] },
      {
        select: ["id", "product_id", "use_from", "created_at", "updated_at"],
        take: null,
      },
    )
    const unset = listUnsetDays(stored, days)
    if (unset.length > 0) {
      await safety.updateSafetyProfiles(
        unset.map(({ id, use_from }) => ({ id, use_from })),
      )
    }
    return new StepResponse(
      unset.map(({ product_id }) => product_id),
      unset.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    await safety.updateSafetyProfiles(ids.map((id) => ({ id, use_from: [] })))
  },
)
