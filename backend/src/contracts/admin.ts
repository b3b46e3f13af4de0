import type { AccessLevel } from "./access"
import type { Audience, Availability, Purpose } from "./cards"
import type { Market } from "./markets"
import type { SafetyProfile } from "./product-safety"

/** The access rule of one product, as the dashboard shows and changes it. */
export type AdminAccessRule = {
  level: AccessLevel
  /** Null = no limit. */
  max_per_order: number | null
  audience: Audience
  purposes: Purpose[]
}
/**
 * GET and POST /admin/products/:id/access-rule; a product without a rule is returned as
 * open to everybody.
 */
export type AdminAccessRuleResponse = { access_rule: AdminAccessRule }
export type AdminUpdateAccessRule = Partial<AdminAccessRule>

/** GET and POST /admin/products/:id/safety-profile; null = the product has none yet. */
export type AdminSafetyProfileResponse = { safety_profile: SafetyProfile | null }
export type AdminUpdateSafetyProfile = Partial<SafetyProfile>

/** Pieces of one inventory item at one stock location. */
export type AdminPartLevel = {
  location_id: string
  location_name: string
  stocked_quantity: number
  reserved_quantity: number
}
export type AdminKitPart = {
  inventory_item_id: string
  sku: string
  title: string
  /** Pieces in one unit. */
  required_quantity: number
  levels: AdminPartLevel[]
}
/** The exact number of units that can be made up for one market now. */
export type AdminKitMarket = {
  market: Market
  units: number
  availability: Availability
  /** The part that limits the number. */
  limiting_item_id: string | null
}
export type AdminKitVariant = {
  variant_id: string
  sku: string
  title: string
  /** True when it is made of several inventory items. */
  is_kit: boolean
  parts: AdminKitPart[]
  markets: AdminKitMarket[]
}
/** GET /admin/products/:id/kit-contents */
export type AdminKitContentsResponse = { variants: AdminKitVariant[] }
