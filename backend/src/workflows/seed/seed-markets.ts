import {
  createApiKeysWorkflow,
  createCustomerGroupsWorkflow,
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  setRegionsPaymentProvidersStep,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { STOREFRONT_KEY_TITLE } from "../../../content/shop"
import { findMarketRecordsStep } from "./steps/find-market-records"
import { planMarketLinksStep } from "./steps/plan-market-links"
import { planMarketsStep } from "./steps/plan-markets"
import { planStorefrontKeyStep } from "./steps/plan-storefront-key"

/**
 * Creates the records of each market: region, sales channel, warehouse, customer groups,
 * the storefront's publishable key. Creates what is missing and changes nothing that
 * exists. Returns the records that later topics need, and the key's token.
 */
export const seedMarketsWorkflow = createWorkflow("seed-markets", () => {
  const plan = planMarketsStep()

  when("adopt-default-channel", plan, ({ adopt_channel }) => adopt_channel !== null).then(
    () => {
      const input = transform(plan, ({ adopt_channel }) => ({
        selector: { id: adopt_channel?.id ?? "" },
        update: adopt_channel?.update ?? {},
      }))
      updateSalesChannelsWorkflow.runAsStep({ input })
    },
  )
  when("new-channels", plan, ({ sales_channels }) => sales_channels.length > 0).then(
    () => {
      createSalesChannelsWorkflow.runAsStep({
        input: { salesChannelsData: plan.sales_channels },
      })
    },
  )
  when("new-regions", plan, ({ regions }) => regions.length > 0).then(() => {
    createRegionsWorkflow.runAsStep({ input: { regions: plan.regions } })
  })
  when("new-locations", plan, ({ stock_locations }) => stock_locations.length > 0).then(
    () => {
      createStockLocationsWorkflow.runAsStep({
        input: { locations: plan.stock_locations },
      })
    },
  )
  when(
    "new-currency-preferences",
    plan,
    ({ price_preferences }) => price_preferences.length > 0,
  ).then(() => {
    createPricePreferencesWorkflow
      .runAsStep({ input: plan.price_preferences })
      .config({ name: "create-currency-preferences" })
  })
  when("new-groups", plan, ({ customer_groups }) => customer_groups.length > 0).then(
    () => {
      createCustomerGroupsWorkflow.runAsStep({
        input: { customersData: plan.customer_groups },
      })
    },
  )
  when(
    "new-profiles",
    plan,
    ({ shipping_profiles }) => shipping_profiles.length > 0,
  ).then(() => {
    createShippingProfilesWorkflow.runAsStep({ input: { data: plan.shipping_profiles } })
  })

  const records = findMarketRecordsStep()
  const links = planMarketLinksStep(records)

  when("new-links", links, (data) => data.links.length > 0).then(() => {
    createRemoteLinkStep(links.links)
  })
  when("unpaid-regions", links, (data) => data.region_providers.length > 0).then(() => {
    setRegionsPaymentProvidersStep({ input: links.region_providers })
  })
  when(
    "new-region-preferences",
    links,
    (data) => data.region_preferences.length > 0,
  ).then(() => {
    createPricePreferencesWorkflow
      .runAsStep({ input: links.region_preferences })
      .config({ name: "create-region-preferences" })
  })
  when("adopt-default-key", links, (data) => data.adopt_key !== null).then(() => {
    const input = transform(links, ({ adopt_key }) => ({
      selector: { id: adopt_key?.id ?? "" },
      update: { title: STOREFRONT_KEY_TITLE },
    }))
    updateApiKeysWorkflow.runAsStep({ input })
  })
  when("new-key", links, (data) => data.create_key).then(() => {
    createApiKeysWorkflow.runAsStep({
      input: {
        api_keys: [{ title: STOREFRONT_KEY_TITLE, type: "publishable", created_by: "" }],
      },
    })
  })

  const key = planStorefrontKeyStep(records)
  when("new-key-channels", key, ({ add }) => add.length > 0).then(() => {
    linkSalesChannelsToApiKeyWorkflow.runAsStep({ input: { id: key.id, add: key.add } })
  })

  return new WorkflowResponse({ records, publishable_key: key.token })
})
