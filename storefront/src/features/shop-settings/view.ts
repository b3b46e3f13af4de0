import {
  formatPostalAddress,
  type Market,
  type PublicShopSettings,
} from "@clearline/backend/contracts"
import type { ShopValues } from "./rules/blanks"

export type ShopView = {
  /** For each market, because goods go back to its own warehouse. */
  values: Record<Market, ShopValues>
  /** True while the demo shop's invented operator is named. */
  isDemo: boolean
}

function formatAddress(shop: PublicShopSettings): string | null {
  const { address_1, postal_code, city, country_code } = shop
  if (!address_1 || !country_code) return null
  return formatPostalAddress({
    ...{ first_name: "", last_name: "", company: null },
    ...{ address_1, address_2: shop.address_2, country_code },
    ...{ postal_code: postal_code ?? "", city: city ?? "", province: shop.province },
  }).join("\n")
}

/** The operator's data as the pages show it. */
export function toShopView(shop: PublicShopSettings): ShopView {
  const everywhere = {
    shop: shop.shop_name,
    operator: [shop.legal_name, shop.legal_form].filter(Boolean).join(" ") || null,
    address: formatAddress(shop),
    represented_by: shop.person_responsible,
    email: shop.email,
    phone: shop.phone,
    answer_times: shop.answer_times,
    register_name: shop.register_name,
    register_number: shop.register_number,
    vat_number: shop.vat_number,
    dispute_resolution: shop.dispute_resolution,
  }
  return {
    values: {
      us: { ...everywhere, return_address: shop.return_address.us },
      eu: { ...everywhere, return_address: shop.return_address.eu },
    },
    isDemo: shop.is_demo,
  }
}
