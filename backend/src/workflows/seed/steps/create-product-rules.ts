import type { LinkDefinition, ProductDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG, type CatalogEntry } from "../../../../content/catalog"
import { MARKET_CODES } from "../../../contracts"
import {
  PRODUCT_ACCESS_MODULE,
  type ProductAccessService,
} from "../../../modules/product-access"
import {
  PRODUCT_SAFETY_MODULE,
  type ProductSafetyService,
} from "../../../modules/product-safety"

/**
 * Creates the access rule and the safety profile of each new product, and the markets of
 * its variants. Returns the links that still have to be created.
 *
 * Undo: deletes the three.
 */
export const createProductRulesStep = createStep(
  "create-product-rules",
  async (products: ProductDTO[], { container }) => {
    const access = container.resolve<ProductAccessService>(PRODUCT_ACCESS_MODULE)
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    const entries = products.flatMap((product) => {
      const entry = CATALOG.find(({ handle }) => handle === product.handle)
      return entry ? [{ product, entry }] : []
    })

    const rules = await access.createAccessRules(
      entries.map(({ product, entry }) => ({
        product_id: product.id,
        level: entry.access_level,
        max_per_order: entry.max_per_order,
        audience: entry.audience,
        purposes: entry.purposes,
      })),
    )
    const profiles = await safety.createSafetyProfiles(
      entries.map(({ product, entry }) => ({ product_id: product.id, ...entry.safety })),
    )
    const markets = await access.createVariantMarkets(
      entries.flatMap(({ product, entry }) => listLockedVariants(product, entry)),
    )

    const links: LinkDefinition[] = [
      ...rules.map(({ id, product_id }) => ({
        [Modules.PRODUCT]: { product_id },
        [PRODUCT_ACCESS_MODULE]: { access_rule_id: id },
      })),
      ...profiles.map(({ id, product_id }) => ({
        [Modules.PRODUCT]: { product_id },
        [PRODUCT_SAFETY_MODULE]: { safety_profile_id: id },
      })),
      ...markets.map(({ id, variant_id }) => ({
        [Modules.PRODUCT]: { product_variant_id: variant_id },
        [PRODUCT_ACCESS_MODULE]: { variant_market_id: id },
      })),
    ]
    return new StepResponse(links, {
      rule_ids: rules.map(({ id }) => id),
      profile_ids: profiles.map(({ id }) => id),
      market_ids: markets.map(({ id }) => id),
    })
  },
  async (made, { container }) => {
    if (!made) {
      return
    }
    const access = container.resolve<ProductAccessService>(PRODUCT_ACCESS_MODULE)
    const safety = container.resolve<ProductSafetyService>(PRODUCT_SAFETY_MODULE)
    await access.deleteVariantMarkets(made.market_ids)
    await safety.deleteSafetyProfiles(made.profile_ids)
    await access.deleteAccessRules(made.rule_ids)
  },
)

/** Lists variants that are not sold everywhere, with their markets. */
function listLockedVariants(product: ProductDTO, entry: CatalogEntry) {
  return entry.variants.flatMap(({ sku, markets }) => {
    const variant = product.variants.find((candidate) => candidate.sku === sku)
    return variant && markets.length < MARKET_CODES.length
      ? [{ variant_id: variant.id, markets }]
      : []
  })
}
