import { Module } from "@medusajs/framework/utils"
import { ShopSettingsService } from "./service"

/** Container key of the module. */
export const SHOP_SETTINGS_MODULE = "shop_settings"

export type { ShopSettingsService } from "./service"
export { SHOP_SETTINGS_ID } from "./models/shop-settings"

export default Module(SHOP_SETTINGS_MODULE, { service: ShopSettingsService })
