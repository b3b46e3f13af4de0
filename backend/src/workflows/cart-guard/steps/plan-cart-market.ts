import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_CODES } from "../../../contracts"
import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"
import { buildFaultError } from "../../../queries/cart-guard/refuse-cart"
import {
  listsCountry,
  type SellingRegion,
  takesCountry,
} from "../../../queries/cart-guard/rules/takes-country"

export type PlanCartMarketInput = {
  /** Null for a cart that is only being made. */
  cart_id: string | null
  /** Region asked for; null = keep the cart's own. */
  region_id: string | null
  /** Country of the shipping address given along, lower case; null when none is. */
  country_code: string | null
}

/** Fields to lay over the body of the request. */
export type CartMarketPlan = { region_id?: string; sales_channel_id?: string }

type Region = SellingRegion & { id: string; name: string }

async function listRegions(container: MedusaContainer): Promise<Region[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "name", "metadata", "countries.iso_2"],
  })
  return data as Region[]
}

async function findRegionOfCart(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["region_id"],
    filters: { id: cartId },
  })
  return data[0]?.region_id ?? null
}

async function findChannel(container: MedusaContainer, market: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["id", "metadata"],
  })
  return data.find((channel) => findMarketOfMetadata(channel.metadata) === market)?.id
}

/** A new cart without a region gets the one of its address, else that of the first market. */
function chooseRegion(regions: Region[], country: string | null): Region | undefined {
  if (country) return regions.find((region) => listsCountry(region, country))
  return regions.find(
    (region) => findMarketOfMetadata(region.metadata) === MARKET_CODES[0],
  )
}

export const planCartMarketStepId = "plan-cart-market"
/**
 * Decides region and sales channel of a cart that is made or changed: the channel is that of
 * the region's market. Changes nothing. Leaves a shop alone whose regions name no market.
 *
 * *Refuses when* the shipping address lies outside the region.
 */
export const planCartMarketStep = createStep(
  planCartMarketStepId,
  async (input: PlanCartMarketInput, { container }) => {
    const [regions, current] = await Promise.all([
      listRegions(container),
      input.cart_id && !input.region_id
        ? findRegionOfCart(container, input.cart_id)
        : null,
    ])
    const wanted = input.region_id ?? current
    const region = wanted
      ? regions.find((one) => one.id === wanted)
      : input.cart_id
        ? undefined
        : chooseRegion(regions, input.country_code)

    const sellsByMarket = regions.some((one) => findMarketOfMetadata(one.metadata))
    const outside = input.country_code
      ? region
        ? !takesCountry(region, input.country_code)
        : sellsByMarket && !wanted && !input.cart_id
      : false
    if (outside) {
      throw buildFaultError(
        "country_not_in_region",
        `We do not send to this country from ${region?.name ?? "any of our regions"}.`,
      )
    }
    const market = findMarketOfMetadata(region?.metadata)
    if (!region || !market) return new StepResponse<CartMarketPlan>({})
    const channel = await findChannel(container, market)
    return new StepResponse<CartMarketPlan>({
      ...(input.cart_id && !input.region_id ? {} : { region_id: region.id }),
      ...(channel ? { sales_channel_id: channel } : {}),
    })
  },
)
