import type { Market } from "./markets"

/**
 * What the operator of the shop says about itself: for the imprint, the terms, mails and
 * papers. Null: not filled in. Texts without markup; only the return addresses and the
 * sentence about disputes may have several lines.
 */
export type ShopSettings = {
  /** The name of Medusa's store. */
  shop_name: string
  /** The company or person who sells. */
  legal_name: string | null
  /** For example "GmbH" or "sole trader". */
  legal_form: string | null
  /** Who represents the operator and answers for the contents. */
  person_responsible: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string | null
  email: string | null
  phone: string | null
  /** When people are answered, for example "Monday to Friday, 9 to 17, within a day". */
  answer_times: string | null
  /** The register and its court or state, for example "Amtsgericht Berlin". */
  register_name: string | null
  register_number: string | null
  vat_number: string | null
  tax_number: string | null
  /** Where returned goods go, one for each market. */
  return_address_us: string | null
  return_address_eu: string | null
  /** Whether the operator takes part in dispute resolution, and with whom. */
  dispute_resolution: string | null
  /** Sender of all mails: "Shop <shop@example.com>"; null: `MAIL_FROM`. */
  mail_from: string | null
  /** Where answers to mails go; null: `email`. */
  mail_reply_to: string | null
}

export type ShopSettingField = keyof ShopSettings
export type StoredShopSettings = Omit<ShopSettings, "shop_name">
type StoredField = keyof StoredShopSettings

/** The longest text of each setting, in characters. */
export const SHOP_SETTING_LIMITS: Readonly<Record<ShopSettingField, number>> = {
  shop_name: 80,
  legal_name: 200,
  legal_form: 100,
  person_responsible: 200,
  address_1: 200,
  address_2: 200,
  postal_code: 20,
  city: 100,
  province: 100,
  country_code: 2,
  email: 254,
  phone: 40,
  answer_times: 300,
  register_name: 200,
  register_number: 100,
  vat_number: 30,
  tax_number: 40,
  return_address_us: 400,
  return_address_eu: 400,
  dispute_resolution: 1000,
  mail_from: 320,
  mail_reply_to: 254,
}

/** The settings of our own table, in the order of the form. */
export const STORED_SHOP_SETTINGS = Object.keys(SHOP_SETTING_LIMITS).filter(
  (name): name is StoredField => name !== "shop_name",
)

/** A shop that other machines can reach must not start without these. */
export const REQUIRED_SHOP_SETTINGS = [
  "legal_name",
  "address_1",
  "postal_code",
  "city",
  "country_code",
  "email",
  "phone",
] as const satisfies readonly StoredField[]

/** Why a setting is not ready for a public shop. */
export type ShopSettingGap = { field: StoredField; reason: "missing" | "demo" }

/** Settings with the names of those that still have an invented value of the demo shop. */
export type ShopSettingsRecord = Partial<StoredShopSettings> & {
  demo_fields: readonly string[]
}

/**
 * Lists what a public shop still lacks, in the order of the form: required settings
 * without a value, and every value that the demo shop came with. `null`: nothing was ever
 * stored.
 */
export function listShopSettingGaps(record: ShopSettingsRecord | null): ShopSettingGap[] {
  const required: readonly StoredField[] = REQUIRED_SHOP_SETTINGS
  return STORED_SHOP_SETTINGS.flatMap((field): ShopSettingGap[] => {
    if (!record?.[field])
      return required.includes(field) ? [{ field, reason: "missing" }] : []
    return record.demo_fields.includes(field) ? [{ field, reason: "demo" }] : []
  })
}

/** GET and POST /admin/shop-settings */
export type AdminShopSettingsResponse = {
  shop_settings: ShopSettings
  /** What keeps this shop from starting on a public address; empty when nothing does. */
  gaps: ShopSettingGap[]
}
/**
 * POST /admin/shop-settings: changes the settings that are in the body. An empty text is
 * stored as null.
 */
export type AdminUpdateShopSettings = { [Field in ShopSettingField]?: string | null }

/** What everybody may read: what the imprint and the contact page show. */
export type PublicShopSettings = Omit<
  ShopSettings,
  "mail_from" | "mail_reply_to" | "tax_number" | `return_address_${Market}`
> & {
  return_address: Record<Market, string | null>
  /** True while a value of the demo shop is among them. */
  is_demo: boolean
}
/** GET /store/shop-settings */
export type ShopSettingsResponse = { shop_settings: PublicShopSettings }
