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
 * Makes the products whose handle is not taken, whole: variants, prices, shelf parts,
 * pictures, access, safety, markets, trade prices, articles or the reason why there is none
 * for aftercare. They are drafts with a mark until the last step, so one left by a killed
 * seed is found, deleted and made again, and nobody ever sees half a product. Products that
 * exist are never touched, but for warnings, reasons against use and missing days of first
 * use in a safety profile that nobody has changed.
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
              // An empty value takes a key out of metadata.
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
