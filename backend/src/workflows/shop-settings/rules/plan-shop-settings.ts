import {
  type AdminUpdateShopSettings,
  STORED_SHOP_SETTINGS,
  type StoredShopSettings,
} from "../../../contracts"

type Stored = Partial<StoredShopSettings> & { demo_fields: readonly string[] }
type Plan = Partial<StoredShopSettings> & { demo_fields: string[] }

/**
 * Plans which columns a change writes: texts trimmed, an empty one as null. A setting with
 * another value than before is no longer one of the demo shop.
 */
export function planShopSettings(
  before: Stored | null,
  changes: AdminUpdateShopSettings,
): Plan {
  const values: Partial<StoredShopSettings> = {}
  for (const name of STORED_SHOP_SETTINGS) {
    const given = changes[name]
    if (given !== undefined) values[name] = given?.trim() || null
  }
  const isAsBefore = (name: string) => {
    const field = STORED_SHOP_SETTINGS.find((one) => one === name)
    if (!field) return false
    return !(field in values) || values[field] === (before?.[field] ?? null)
  }
  return { ...values, demo_fields: (before?.demo_fields ?? []).filter(isAsBefore) }
}
