import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNTRY_CODES } from "../../contracts"
import type { CountryCode } from "../../contracts"
import { readShopOptions } from "../../options"

function isCountry(code: string | null | undefined): code is CountryCode {
  return COUNTRY_CODES.some((one) => one === code)
}

/**
 * Builds the address of a storefront page in the country's shop; an unknown country gets
 * the first shop. Text from people goes into `query` and is encoded.
 */
export function buildShopUrl(
  container: MedusaContainer,
  country: string | null | undefined,
  page: string,
  query: Record<string, string> = {},
): string {
  const { storefrontUrl } = readShopOptions(container)
  const shop = isCountry(country) ? country : COUNTRY_CODES[0]
  const url = new URL(`/${shop}/${page}`, storefrontUrl ?? "http://localhost:8000")
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.toString()
}
