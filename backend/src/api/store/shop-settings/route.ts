import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopSettingsResponse } from "../../../contracts"
import { readPublicShopSettings } from "../../../queries/shop-settings/read-shop-settings"

/** Who runs this shop, for the imprint and the contact page. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<ShopSettingsResponse>,
): Promise<void> {
  res.json({ shop_settings: await readPublicShopSettings(req.scope) })
}
