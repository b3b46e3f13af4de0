import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminShopSettingsResponse,
  AdminUpdateShopSettings,
} from "../../../contracts"
import { readShopSettings } from "../../../queries/shop-settings/read-shop-settings"
import { updateShopSettingsWorkflow } from "../../../workflows/shop-settings/update-shop-settings"

/** The operator's data, and what still keeps this shop from a public address. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminShopSettingsResponse>,
): Promise<void> {
  const { settings, gaps } = await readShopSettings(req.scope)
  res.json({ shop_settings: settings, gaps })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateShopSettings>,
  res: MedusaResponse<AdminShopSettingsResponse>,
): Promise<void> {
  await updateShopSettingsWorkflow(req.scope).run({ input: req.validatedBody })
  const { settings, gaps } = await readShopSettings(req.scope)
  res.json({ shop_settings: settings, gaps })
}
