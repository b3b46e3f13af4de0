import type { MedusaRequest } from "@medusajs/framework/http"
import { readShopOptions } from "../../workflows/shop-address/build-shop-url"
import { buildPlace, resolveClientAddress } from "./client-address"

/** Where a visitor is, as attempts are counted; see `resolveClientAddress`. */
export function readPlace(req: MedusaRequest): string {
  const forwarded = req.headers["x-forwarded-for"]
  return buildPlace(
    resolveClientAddress({
      remote: req.socket.remoteAddress,
      forwarded: Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      proxies: readShopOptions(req.scope).trustedProxies ?? "",
    }),
  )
}
