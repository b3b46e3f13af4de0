import { MedusaService } from "@medusajs/framework/utils"
import { ShopSettings } from "./models/shop-settings"

/** Stores the operator's data: one row, or none before anything was filled in. */
export class ShopSettingsService extends MedusaService({ ShopSettings }) {}
