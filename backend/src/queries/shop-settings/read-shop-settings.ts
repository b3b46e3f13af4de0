import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  listShopSettingGaps,
  type PublicShopSettings,
  type ShopSettingGap,
  type ShopSettings,
} from "../../contracts"
import {
  SHOP_SETTINGS_ID,
  SHOP_SETTINGS_MODULE,
  type ShopSettingsService,
} from "../../modules/shop-settings"
import { pickPublicSettings, pickShopSettings } from "./rules/pick-shop-settings"

/** Every setting, and what still keeps the shop from a public address. */
export type ReadShopSettings = { settings: ShopSettings; gaps: ShopSettingGap[] }

/**
 * The operator's data, for pages, mails and papers: the one reader of it. Never fails for
 * what is not filled in; that is null.
 */
export async function readShopSettings(
  container: MedusaContainer,
): Promise<ReadShopSettings> {
  const service = container.resolve<ShopSettingsService>(SHOP_SETTINGS_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, stores] = await Promise.all([
    service.listShopSettings({ id: SHOP_SETTINGS_ID }),
    query.graph({ entity: "store", fields: ["name"] }),
  ])
  const row = rows[0] ?? null
  return {
    settings: {
      shop_name: stores.data[0]?.name ?? "Shop",
      ...pickShopSettings(row ?? {}),
    },
    gaps: listShopSettingGaps(row),
  }
}

/** What everybody may read: what the imprint and the contact page show. */
export async function readPublicShopSettings(
  container: MedusaContainer,
): Promise<PublicShopSettings> {
  const { settings, gaps } = await readShopSettings(container)
  return pickPublicSettings(settings, gaps)
}
