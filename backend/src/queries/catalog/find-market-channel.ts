import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findMarketOfCountry } from "../../modules/product-access/rules/market"
import { listMarketPlaces } from "./read-market-place"

/** What a request says about where somebody shops; the first that is known counts. */
export type ShoppingPlace = {
  cart_id?: string | null
  region_id?: string | null
  country_code?: string | null
}

async function findRegionOfCart(
  container: MedusaContainer,
  cartId: string | null | undefined,
): Promise<string | null> {
  if (!cartId) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["region_id"],
    filters: { id: cartId },
  })
  return data[0]?.region_id ?? null
}

/**
 * The sales channel of the market that cart, region or country belong to; null when none of
 * them is given, or the shop does not sell by market there.
 */
export async function findMarketChannel(
  container: MedusaContainer,
  { cart_id, region_id, country_code }: ShoppingPlace,
): Promise<string | null> {
  const region = (await findRegionOfCart(container, cart_id)) ?? region_id
  const market = findMarketOfCountry(country_code)
  if (!region && !market) return null
  const places = await listMarketPlaces(container)
  const place = region
    ? places.find((one) => one.region_id === region)
    : places.find((one) => one.market === market)
  return place?.sales_channel_id ?? null
}
