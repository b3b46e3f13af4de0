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
 * Removes the products that a killed seed left unfinished, so that they can be created
 * again completely. The marked products are deleted last: if this run is killed too, the
 * next seed starts over. Core's own removal would also delete the inventory items and
 * their stock.
 *
 * Undo: none, these products were never for sale.
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
      // Core's links use the first name for a variant, our own the second.
      variant_id: variantIds,
      product_variant_id: variantIds,
    },
  })
  await removeUnlinked(ids, variantIds, container)
  await catalogue.softDeleteProducts(ids)
  // Medusa refuses to remove an option while a product has it.
  await catalogue.softDeleteProductOptions(
    products.flatMap(({ options }) => options.map(({ id }) => id)),
  )
}

/** Removes what the killed seed had written but not yet linked. */
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
