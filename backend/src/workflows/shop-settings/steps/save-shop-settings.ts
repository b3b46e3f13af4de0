import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminUpdateShopSettings, StoredShopSettings } from "../../../contracts"
import {
  SHOP_SETTINGS_ID,
  SHOP_SETTINGS_MODULE,
  type ShopSettingsService,
} from "../../../modules/shop-settings"
import { pickShopSettings } from "../../../queries/shop-settings/rules/pick-shop-settings"
import { planShopSettings } from "../rules/plan-shop-settings"

type Undo = { before: (StoredShopSettings & { demo_fields: string[] }) | null }

/**
 * Stores the changed settings, and creates the row with the first of them. A changed
 * value is no longer one of the demo shop. Undo: the row as before, or none.
 */
export const saveShopSettingsStep = createStep(
  "save-shop-settings",
  async (changes: AdminUpdateShopSettings, { container }) => {
    const service = container.resolve<ShopSettingsService>(SHOP_SETTINGS_MODULE)
    const [row] = await service.listShopSettings({ id: SHOP_SETTINGS_ID })
    const before = row
      ? { ...pickShopSettings(row), demo_fields: [...row.demo_fields] }
      : null
    const next = { id: SHOP_SETTINGS_ID, ...planShopSettings(before, changes) }
    if (row) await service.updateShopSettings(next)
    else await service.createShopSettings(next)
    return new StepResponse<string, Undo>(SHOP_SETTINGS_ID, { before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ShopSettingsService>(SHOP_SETTINGS_MODULE)
    if (undo.before) {
      await service.updateShopSettings({ id: SHOP_SETTINGS_ID, ...undo.before })
    } else await service.deleteShopSettings(SHOP_SETTINGS_ID)
  },
)
