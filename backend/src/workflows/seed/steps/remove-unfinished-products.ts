import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  PRODUCT_ACCESS_MODULE,
  type ProductAccessService,
} from "../../../modules/product-access"
import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../../modules/product-safety"
import { listMissingEntries } from "./list-missing-entries"

/**
 * Removes what a killed seed left of its products, so that they can be made again whole.
 * The marked products go after all that hangs on them: killed here too, the next seed
 * starts over. Core's own removal would take the inventory items and their stock along.
 *
 * Undo: none, nothing of it was ever for sale.
 */
export const removeUnfinishedProductsStep = createStep(
  "remove-unfinished-products",
  async (_: unknown, { container }) => {
    const { unfinished_ids } = await listMissingEntries(container)
    if (unfinished_ids.length > 0) {
      await removeProducts(unfinished_ids, container)
    }
    return new StepResponse(unfinished_ids)
  },
)

async function removeProducts(ids: string[], container: MedusaContainer): Promise<void> {
  const catalogue = container.resolve(Modules.PRODUCT)
  const products = await catalogue.listProducts(
    { id: ids },
    { relations: ["variants", "options"] },
  )
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id))

  // Cascades to price sets, trade prices, access rules, safety profiles, variant markets.
  await container.resolve(ContainerRegistrationKeys.LINK).delete({
    [Modules.PRODUCT]: {
      product_id: ids,
      // Core's links know a variant by the first name, our own by the second.
      variant_id: variantIds,
      product_variant_id: variantIds,
    },
  })
  await removeUnlinked(ids, variantIds, container)
  await catalogue.softDeleteProducts(ids)
  // Medusa refuses to remove an option while a product holds it.
  await catalogue.softDeleteProductOptions(
    products.flatMap(({ options }) => options.map(({ id }) => id)),
  )
}

/** What the seed had written but not yet linked when it was killed. */
async function removeUnlinked(
  productIds: string[],
  variantIds: string[],
  container: MedusaContainer,
): Promise<void> {
  const access = container.resolve<ProductAccessService>(PRODUCT_ACCESS_MODULE)
  const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
  const [rules, markets, profiles] = await Promise.all([
    access.listAccessRules({ product_id: productIds }, { select: ["id"] }),
    access.listVariantMarkets({ variant_id: variantIds }, { select: ["id"] }),
    safety.listSafetyProfiles({ product_id: productIds }, { select: ["id"] }),
  ])
  await access.softDeleteAccessRules(rules.map(({ id }) => id))
  await access.softDeleteVariantMarkets(markets.map(({ id }) => id))
  await safety.softDeleteSafetyProfiles(profiles.map(({ id }) => id))
}
