import {
  formatPostalAddress,
  type InvoiceSeller,
  type ShopSettingGap,
  type ShopSettings,
} from "../../../contracts"

const REQUIRED = [
  "legal_name",
  "address_1",
  "postal_code",
  "city",
  "country_code",
] as const satisfies readonly (keyof ShopSettings)[]

/** The settings that an invoice needs and that are not filled in. */
export function listSellerGaps(settings: ShopSettings): (typeof REQUIRED)[number][] {
  return REQUIRED.filter((field) => !settings[field])
}

/** What papers say about the seller. A setting that is not filled in is left out. */
export function buildSeller(settings: ShopSettings): InvoiceSeller {
  const { legal_name, legal_form, register_name, register_number } = settings
  const name = legal_name ?? settings.shop_name
  const isInName = !legal_form || name.toLowerCase().includes(legal_form.toLowerCase())
  const register = [register_name, register_number].filter(Boolean).join(", ")
  return {
    shop_name: settings.shop_name,
    name: isInName ? name : `${name} (${legal_form})`,
    address: formatPostalAddress({
      ...{ first_name: "", last_name: "", company: null },
      address_1: settings.address_1 ?? "",
      address_2: settings.address_2,
      postal_code: settings.postal_code ?? "",
      city: settings.city ?? "",
      province: settings.province,
      country_code: settings.country_code ?? "",
    }),
    email: settings.email,
    phone: settings.phone,
    register: register || null,
    vat_number: settings.vat_number,
    tax_number: settings.tax_number,
  }
}

/** What a paper says while the settings still have invented values of the demo shop. */
export function listSellerNotes(gaps: readonly ShopSettingGap[]): string[] {
  return gaps.some(({ reason }) => reason === "demo")
    ? ["Sample from a demo shop. The seller is invented."]
    : []
}
