import type { ProductDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PRODUCT_PICTURES } from "../../../../content/pictures"

/**
 * Links each picture that shows one variant to that variant, as the dashboard does; the
 * product's own pictures apply to all variants.
 *
 * Undo: unlinks them.
 */
export const tieVariantPicturesStep = createStep(
  "tie-variant-pictures",
  async (products: ProductDTO[], { container }) => {
    const ties = products.flatMap((product) => {
      const own = (product.images ?? []).slice(
        0,
        PRODUCT_PICTURES[product.handle]?.length ?? 0,
      )
      return product.variants.flatMap(({ id, thumbnail }) =>
        (product.images ?? [])
          .filter((image) => image.url === thumbnail && !own.includes(image))
          .map((image) => ({ image_id: image.id, variant_id: id })),
      )
    })
    if (ties.length > 0) {
      await container.resolve(Modules.PRODUCT).addImageToVariant(ties)
    }
    return new StepResponse(ties, ties)
  },
  async (ties, { container }) => {
    if (ties?.length) {
      await container.resolve(Modules.PRODUCT).removeImageFromVariant(ties)
    }
  },
)
