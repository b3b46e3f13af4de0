import "server-only"
import type { ShopSettingsResponse } from "@clearline/backend/contracts"
import { requestBackend } from "@/lib/backend"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import { type ShopView, toShopView } from "./view"

/**
 * Who runs this shop, as the operator filled it in. Stale by: seconds after a change, or a
 * quarter of an hour if the backend's message is lost.
 */
export async function readShop(): Promise<ShopView> {
  "use cache"
  applyCache(cacheManifest.shopSettings())
  const answer = await requestBackend<ShopSettingsResponse>("/store/shop-settings")
  if (!answer.ok) throw new Error(`Shop settings: ${answer.problem.message}`)
  return toShopView(answer.value.shop_settings)
}
