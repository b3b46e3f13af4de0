import {
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { ShopRecords } from "./steps/find-market-records"
import { planStoreStep } from "./steps/plan-store"
import { planTaxCountriesStep, planTaxProvincesStep } from "./steps/plan-taxes"

/**
 * Sets up the store's currencies and defaults, and the tax rates of every country and
 * state that has none. Creates what is missing and changes nothing that exists.
 */
export const seedTaxesWorkflow = createWorkflow(
  "seed-taxes",
  (records: WorkflowData<ShopRecords>) => {
    const store = planStoreStep(records)
    when("set-up-store", store, ({ adopt_id }) => adopt_id !== null).then(() => {
      const input = transform(store, ({ adopt_id, store: setUp }) => ({
        selector: { id: adopt_id ?? "" },
        update: setUp,
      }))
      updateStoresWorkflow.runAsStep({ input })
    })
    when("new-store", store, ({ create }) => create).then(() => {
      const input = transform(store, ({ store: setUp }) => ({ stores: [setUp] }))
      createStoresWorkflow.runAsStep({ input })
    })

    const countries = planTaxCountriesStep()
    when("new-tax-countries", countries, (missing) => missing.length > 0).then(() => {
      createTaxRegionsWorkflow
        .runAsStep({ input: countries })
        .config({ name: "create-tax-countries" })
    })
    const provinces = planTaxProvincesStep()
    when("new-tax-provinces", provinces, (missing) => missing.length > 0).then(() => {
      createTaxRegionsWorkflow
        .runAsStep({ input: provinces })
        .config({ name: "create-tax-provinces" })
    })
    return new WorkflowResponse(provinces)
  },
)
