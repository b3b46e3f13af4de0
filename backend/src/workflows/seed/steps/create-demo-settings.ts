import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DEMO_SHOP_SETTING_FIELDS, DEMO_SHOP_SETTINGS } from "../../../../content/shop"
import {
  SHOP_SETTINGS_ID,
  SHOP_SETTINGS_MODULE,
  type ShopSettingsService,
} from "../../../modules/shop-settings"

/**
 * Creates the operator's data of a demo shop, unless there is some already. Undo: removes
 * it.
 */
export const createDemoSettingsStep = createStep(
  "create-demo-settings",
  async (_: void, { container }) => {
    const service = container.resolve<ShopSettingsService>(SHOP_SETTINGS_MODULE)
    const [row] = await service.listShopSettings({ id: SHOP_SETTINGS_ID })
    if (row) return new StepResponse(false, false)
    await service.createShopSettings({
      id: SHOP_SETTINGS_ID,
      ...DEMO_SHOP_SETTINGS,
      demo_fields: [...DEMO_SHOP_SETTING_FIELDS],
    })
    return new StepResponse(true, true)
  },
  async (isNew, { container }) => {
    if (!isNew) return
    const service = container.resolve<ShopSettingsService>(SHOP_SETTINGS_MODULE)
    await service.deleteShopSettings(SHOP_SETTINGS_ID)
  },
)
