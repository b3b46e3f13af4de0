import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../modules/product-safety"
import {
  buildHazmatContext,
  isRefusedForHazmat,
} from "../../modules/product-safety/rules/ground-only"

type CartLike = { items?: ({ product_id?: string | null } | null)[] | null }

/** The context of a cart for shipping rules: `{ hazmat: "true" | "false" }`. */
export async function readHazmatContext(cart: CartLike, container: MedusaContainer) {
  const productIds = (cart.items ?? []).flatMap((item) => item?.product_id ?? [])
  const profiles =
    productIds.length > 0
      ? await container
          .resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
          .listSafetyProfiles(
            { product_id: [...new Set(productIds)] },
            { select: ["id", "hazmat"] },
          )
      : []
  return buildHazmatContext(profiles)
}

/**
 * Refuses with `shipping_not_allowed` a shipping option that does not accept hazardous
 * goods, when the cart contains them.
 */
export async function assertMayTravel(
  cart: CartLike,
  optionIds: string[],
  container: MedusaContainer,
): Promise<void> {
  const { hazmat } = await readHazmatContext(cart, container)
  if (hazmat === "false") {
    return
  }
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: optionIds }, { relations: ["rules"] })
  const refused = options.find(({ rules }) => isRefusedForHazmat(rules))
  if (refused) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `shipping_not_allowed: ${refused.name} is not possible, because something in the cart may travel by ground only.`,
    )
  }
}
