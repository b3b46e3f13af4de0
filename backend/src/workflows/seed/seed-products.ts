import {
  createPriceListPricesWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../content/catalog"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"
import { buildProductMetadata } from "./rules/build-product"
import { createProductRulesStep } from "./steps/create-product-rules"
import { recordAftercareReasonsStep } from "./steps/record-aftercare-reasons"
import { planPairingsStep } from "./steps/plan-pairings"
import {
  planCategoriesStep,
  planProductsStep,
  type SeedProductsInput,
} from "./steps/plan-products"
import { removeUnfinishedProductsStep } from "./steps/remove-unfinished-products"
import { createTradePriceListStep, planTradePricesStep } from "./steps/plan-trade-prices"
import { tieVariantPicturesStep } from "./steps/tie-variant-pictures"
import { updateOutdatedProfilesStep } from "./steps/update-outdated-profiles"

/**
 * Creates the products whose handle is not taken, complete: variants, prices, inventory
 * items, pictures, access, safety, markets, trade prices, and articles or the reason why
 * there is none for aftercare. They are marked drafts until the last step: one left by a
 * killed seed is found, deleted and created again, and no shopper ever sees an incomplete
 * product. Existing products are not changed, except for warnings, contraindications and
 * missing first days of use in an unchanged safety profile.
 */
export const seedProductsWorkflow = createWorkflow(
  "seed-products",
  (input: WorkflowData<SeedProductsInput>) => {
    removeUnfinishedProductsStep()
    const categories = planCategoriesStep()
    when("new-categories", categories, (missing) => missing.length > 0).then(() => {
      createProductCategoriesWorkflow.runAsStep({
        input: { product_categories: categories },
      })
    })
    const listId = createTradePriceListStep(input.records)

    const drafts = planProductsStep(input)
    const created = when("new-products", drafts, (missing) => missing.length > 0).then(
      () => {
        const products = createProductsWorkflow.runAsStep({ input: { products: drafts } })
        const links = createProductRulesStep(products)
        createRemoteLinkStep(links).config({ name: "link-product-rules" })
        tieVariantPicturesStep(products)
        const prices = planTradePricesStep({ list_id: listId, products })
        createPriceListPricesWorkflow.runAsStep({ input: { data: prices } })
        return products
      },
    )

    const newIds = transform({ created, input }, (data) => ({
      products: (data.created ?? []).map(({ id }) => id),
      articles: data.input.new_article_ids,
    }))
    const pairings = planPairingsStep({ new_ids: newIds })
    when("new-pairings", pairings, (missing) => missing.length > 0).then(() => {
      createRemoteLinkStep(pairings).config({ name: "link-pairings" })
    })

    recordAftercareReasonsStep()

    const revised = updateOutdatedProfilesStep()
    when("shoppers-see-profiles", revised, (ids) => ids.length > 0).then(() => {
      announceCatalogChangeWorkflow.runAsStep({
        input: transform({ revised }, (data) => ({ product_ids: data.revised })),
      })
    })

    when("finish-products", newIds, ({ products }) => products.length > 0).then(() => {
      const finished = transform({ created }, (data) =>
        (data.created ?? []).map(({ id, handle }) => {
          const rank = CATALOG.findIndex((entry) => entry.handle === handle)
          const entry = CATALOG[rank]
          return {
            id,
            status: "published" as const,
            metadata: {
              ...(entry ? buildProductMetadata(entry, rank) : {}),
              // An empty value removes a key from metadata.
              seed_state: "",
            },
          }
        }),
      )
      updateProductsWorkflow.runAsStep({ input: { products: finished } })
    })
    return new WorkflowResponse(newIds)
  },
)
