import {
  type PublicShopSettings,
  type ShopSettingGap,
  type ShopSettings,
  STORED_SHOP_SETTINGS,
  type StoredShopSettings,
} from "../../../contracts"

/** Picks the settings of a row, without its id and times; what it lacks is null. */
export function pickShopSettings(row: Partial<StoredShopSettings>): StoredShopSettings {
  const picked: Partial<StoredShopSettings> = {}
  for (const name of STORED_SHOP_SETTINGS) picked[name] = row[name] ?? null
  return picked as StoredShopSettings
}

/** Not shown to everybody, or in another form. */
const PRIVATE = [
  "mail_from",
  "mail_reply_to",
  "tax_number",
  "return_address_us",
  "return_address_eu",
] as const satisfies readonly (keyof ShopSettings)[]

/** What everybody may read of the settings. */
export function pickPublicSettings(
  settings: ShopSettings,
  gaps: readonly ShopSettingGap[],
): PublicShopSettings {
  const open: Partial<ShopSettings> = { ...settings }
  for (const name of PRIVATE) delete open[name]
  return {
    ...(open as Omit<ShopSettings, (typeof PRIVATE)[number]>),
    return_address: {
      us: settings.return_address_us,
      eu: settings.return_address_eu,
    },
    is_demo: gaps.some(({ reason }) => reason === "demo"),
  }
}
